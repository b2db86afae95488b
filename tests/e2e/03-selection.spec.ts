import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "../../lib/platform/paths.ts";
import { Shopper } from "./support/shopper.ts";

const to = paths("en-IE");

const withoutScript = async (browser: Browser): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false })).newPage();

/** The thing whose parts are drawn and numbered in these specs. */
const KETTLE = to.product("gooseneck-kettle");

test.describe("how will you help me choose?", () => {
  test("what is in the box, what is not, and the day it comes stand on the page", async ({ page }) => {
    await page.goto(to.product("task-lamp"));
    await expect(page.getByText(/^Arrives /).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "In the box", exact: true })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: /bulb/i }).first()).toHaveAttribute("href", /led-bulb-e27/);
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("the chosen colour is what comes into the cart", async ({ page }) => {
      const shopper = new Shopper(page);
      await page.goto(to.product("headphones"));
      await page.getByRole("radio", { name: /Coal/ }).first().check({ force: true });
      await shopper.addToCart();
      await expect(page.getByText(/Coal/).first()).toBeVisible();
    });

    test("each side of a thing is shown when it is chosen, in the chosen colour where it was drawn", async ({ page }) => {
      await page.goto(KETTLE);
      const shown = page.locator(".shots figure:visible img");
      await expect(shown).toHaveAttribute("src", /front-brick/);
      await page.getByRole("radio", { name: /Pine/ }).check({ force: true });
      await expect(shown).toHaveAttribute("src", /front-pine/);
      await page.getByRole("radio", { name: "From the side" }).check({ force: true });
      await expect(shown).toHaveAttribute("src", /side-/);
      await page.getByRole("radio", { name: "Taken apart" }).check({ force: true });
      await expect(shown).toHaveAttribute("src", /parts-/);
    });

    test("choosing a part in the list or in the picture lights both", async ({ page }) => {
      await page.goto(KETTLE);
      const [list, second] = [page.getByRole("group", { name: "Parts by number" }), page.locator("#parts [data-mark='2']")];
      const ground = () => second.locator("span").evaluate((mark) => getComputedStyle(mark).backgroundColor);
      const before = await ground();
      await list.getByRole("radio").nth(1).check({ force: true });
      await expect.poll(ground).not.toBe(before);
      await page.locator("#parts [data-mark='1']").click();
      await expect(list.getByRole("radio").nth(0)).toBeChecked();
      await expect.poll(ground).toBe(before);
    });
  });

  test("what it costs a year is the sum of the lines below it, and the price of current has a source", async ({ page }) => {
    await page.goto(KETTLE);
    const year = page.getByRole("heading", { name: "A year of it" }).locator("..");
    const amounts = (await year.locator("dd").allInnerTexts()).map((text) => Math.round(Number(text.replace(/[^\d.]/g, "")) * 100));
    const total = amounts.pop();
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
    await expect(year.getByText(/as of .*\s\d{4}/)).toBeVisible();
  });

  test("the product sheet is there in both languages, as PDF", async ({ page, request }) => {
    await page.goto(KETTLE);
    const links = page.getByRole("link", { name: /Product sheet: PDF/ });
    await expect(links).toHaveCount(2);
    for (const link of await links.all()) {
      const answer = await request.get((await link.getAttribute("href")) ?? "");
      expect(answer.headers()["content-type"]).toBe("application/pdf");
      expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
    }
    expect((await request.get("/api/catalog/sheets/no-such-thing")).status()).toBe(404);
  });

  test("the energy class and the care signs are drawn from the facts", async ({ page }) => {
    await page.goto(to.product("washing-machine"));
    await expect(page.getByRole("img", { name: /^Energy class [A-G]/ })).toBeVisible();
    await page.goto(to.product("wool-jumper"));
    await expect(page.getByText("Do not tumble-dry")).toBeVisible();
  });

  test("what was looked at before is remembered in this browser, and forgotten when asked", async ({ page, browser }) => {
    await page.goto(KETTLE);
    await expect.poll(() => page.evaluate("JSON.stringify(localStorage)")).toContain("gooseneck-kettle");
    await page.goto(to.product("task-lamp"));
    const seen = page
      .getByRole("region", { name: "Seen lately" })
      .or(page.locator("section", { hasText: "Seen lately" }))
      .last();
    await expect(seen.getByRole("link", { name: "Gooseneck kettle" })).toBeVisible();
    await seen.getByRole("button", { name: "Forget these" }).click();
    await expect(page.getByText("Seen lately")).toHaveCount(0);
    const plain = await withoutScript(browser);
    await plain.goto(KETTLE);
    await expect(plain.getByText("Seen lately")).toHaveCount(0);
  });

  test("a collection shows more by its address, and keeps what was there", async ({ browser }) => {
    const page = await withoutScript(browser);
    await page.goto(to.collection("all"));
    const tiles = page.locator("main .tile:not(.tile-service)");
    const before = await tiles.count();
    const more = page.getByRole("link", { name: /^Show \d+ more$/ });
    await more.click();
    await expect(page).toHaveURL(/\/collections\/all\/2#more$/);
    expect(await tiles.count()).toBeGreaterThan(before);
    expect((await page.request.get(to.collection("all", 400))).status()).toBe(404);
  });

  test("a thing that a country's sockets don't fit is not sold there", async ({ page }) => {
    await page.goto("/en-us/products/gooseneck-kettle");
    await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(0);
  });
});
