import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "../../lib/platform/paths.ts";
import { expectRoom } from "./support/every-page.ts";
import { linkIn, mailTo } from "./support/inbox.ts";
import { freshEmail, signInStaff } from "./support/people.ts";
import { DUBLIN, Shopper } from "./support/shopper.ts";

test.describe.configure({ mode: "serial" });

const PHONE = { width: 360, height: 800 };
const NAME = "The yard behind Cable Lane";

/** Staff at a desk, and the same person with a phone that runs no script: the packing bench has one. */
async function staffWith(browser: Browser): Promise<{ desk: Page; bench: Page }> {
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInStaff(desk, "grace");
  const storageState = await desk.context().storageState();
  const bench = await (await browser.newContext({ viewport: PHONE, storageState, javaScriptEnabled: false })).newPage();
  return { desk, bench };
}

/** A counter that is open all day, every day, and offered. */
async function openCounter(desk: Page): Promise<void> {
  await desk.goto(paths.admin.newCounter());
  await desk.getByLabel("Name (English)").fill(NAME);
  await desk.getByLabel("Name (German)").fill("Der Hof hinter der Cable Lane");
  await desk.getByLabel("Monday").fill("from nine");
  await desk.getByRole("button", { name: "Save" }).click();
  await expect(desk.getByLabel("Monday")).toHaveAttribute("aria-invalid", "true");
  await expect(desk.getByLabel("Name (English)")).toHaveValue(NAME);
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    await desk.getByLabel(day).fill("0:00–23:59");
  await desk.getByRole("button", { name: "Save" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  await expect(desk.getByText("Off", { exact: true })).toBeVisible();
  await desk.getByRole("button", { name: "Offer it at the checkout" }).click();
  await expect(desk.getByText("Offered", { exact: true })).toBeVisible();
}

/** From the cart to the confirmation, to be collected. */
async function orderToCounter(page: Page, { email, name }: { email: string; name: string }): Promise<string> {
  const shopper = new Shopper(page);
  await page.goto("/products/headphones");
  await shopper.addToCart();
  await page.getByRole("link", { name: shopper.t("cart.checkout") }).click();
  await page.getByRole("textbox", { name: shopper.t("checkout.contact.email") }).fill(email);
  await page.getByRole("textbox", { name: shopper.t("checkout.contact.name") }).fill(name);
  await page.getByRole("button", { name: shopper.t("checkout.contact.next") }).click();
  await shopper.giveAddress(DUBLIN);
  const choice = page.locator("label").filter({ hasText: NAME }).getByRole("radio");
  await expect(page.getByText(NAME).first()).toBeVisible();
  await choice.check();
  await expectRoom(page);
  await page.getByRole("button", { name: shopper.t("checkout.delivery.next") }).click();
  await expect(page.getByText(/Ready to collect/).first()).toBeVisible();
  await shopper.placeOrder();
  await shopper.pay();
  return shopper.confirmed();
}

/** What must go with it is asked for: refused while something is missing, then packed. */
async function pack(bench: Page, number: string): Promise<void> {
  await bench.goto(paths.admin.order(number));
  await bench
    .getByRole("link", { name: /^Pack \d/ })
    .first()
    .click();
  await expectRoom(bench);
  const ticks = bench.locator('form#pack input[type="checkbox"]');
  await ticks.first().check();
  await bench.getByRole("button", { name: "Packed", exact: true }).click();
  await expect(bench.getByText("Tick it, or say below why it is missing.").first()).toBeVisible();
  await expect(bench.getByRole("heading", { level: 1, name: `Pack order ${number}` })).toBeVisible();
  for (const tick of await ticks.all()) await tick.check();
  await bench.locator('select[name="box"]').selectOption("medium");
  await bench.getByRole("button", { name: "Packed", exact: true }).click();
  await expect(bench.getByRole("heading", { name: "How it was packed" })).toBeVisible();
  await expect(bench.getByText("Medium box").first()).toBeVisible();
  await expectRoom(bench);
}

test("a counter is switched on, an order goes there, is packed with all that belongs to it, and is collected", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const email = freshEmail("nora");
  const { desk, bench } = await staffWith(browser);
  await openCounter(desk);

  await page.setViewportSize(PHONE);
  const number = await orderToCounter(page, { email, name: "Nora Byrne" });
  const confirmation = await mailTo(email, new RegExp(number));
  expect(confirmation.text).toContain("Ready to collect");
  expect(confirmation.text).toContain(NAME);

  await pack(bench, number);
  await bench.getByRole("button", { name: "It lies at the counter" }).click();
  await expect(bench.getByRole("heading", { level: 1, name: `Give out order ${number}` })).toBeVisible();
  await expectRoom(bench);
  const ready = await mailTo(email, /is ready to collect/);
  expect(ready.text).toContain("Hello Nora Byrne");
  const code = /\b(\d{3}) (\d{3})\b/.exec(ready.text)?.slice(1).join("") ?? "";
  expect(code).toHaveLength(6);

  const phone = await (await browser.newContext({ viewport: PHONE })).newPage();
  await phone.goto(linkIn(confirmation, "/api/orders/open/"));
  await expect(phone.getByRole("heading", { level: 1, name: "Ready to collect" })).toBeVisible();
  await expect(phone.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).first()).toBeVisible();
  await expect(phone.getByText("Parcel number")).toHaveCount(0);
  await expectRoom(phone);

  await desk.goto(paths.admin.collect({ q: number }));
  await desk.getByRole("link", { name: "Open", exact: true }).click();
  await desk.getByRole("textbox", { name: "Code" }).fill(code === "000000" ? "111111" : "000000");
  await desk.getByRole("button", { name: "Given out" }).click();
  await expect(desk.getByText("That is not the code of this order.").first()).toBeVisible();
  await desk.getByRole("textbox", { name: "Code" }).fill(code);
  await desk.getByRole("button", { name: "Given out" }).click();
  await expect(desk.getByText("Collected").first()).toBeVisible();
  expect((await mailTo(email, /is collected/)).text).toContain(NAME);
  await phone.reload();
  await expect(phone.getByRole("heading", { level: 1, name: "Collected" })).toBeVisible();
});

test("a counter that is switched off is offered to nobody; packing notes and damage stand in the product's form", async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000);
  const { desk, bench } = await staffWith(browser);
  await desk.goto(paths.admin.counters());
  await desk.getByRole("link", { name: NAME }).first().click();
  await desk.getByRole("button", { name: "Offer it no more" }).click();
  await expect(desk.getByText("Off", { exact: true })).toBeVisible();

  const shopper = new Shopper(page);
  await page.goto("/products/moka-pot");
  await shopper.addToCart();
  await shopper.checkOut({ email: freshEmail("otto"), name: "Otto Lang" });
  await page.goto("/checkout/delivery");
  await expect(page.getByRole("radio").first()).toBeAttached();
  await expect(page.getByRole("radio", { name: /^Ready to collect/ })).toHaveCount(0);

  await desk.goto(paths.admin.packing({ q: "task-lamp" }));
  await expect(desk.getByRole("cell", { name: "Crumpled paper" }).first()).toBeVisible();
  await desk.getByRole("link", { name: "Task lamp" }).first().click();
  await expect(desk.getByRole("heading", { name: "Damage on the way" })).toBeVisible();
  await bench.goto(desk.url());
  await expectRoom(bench);
});
