import { expect, test } from "@playwright/test";
import { letDaysPass, packAndShip } from "./support/desk.ts";
import { freshEmail, signInStaff, signUp } from "./support/people.ts";
import { Shopper } from "./support/shopper.ts";

test("what arrived has a page of its own; handed on, its history goes along and nobody's name", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const email = freshEmail("ines");
  const ines = new Shopper(page);
  await page.goto("/products/task-lamp");
  await ines.addToCart();
  await ines.checkOut({ email, name: "Ines Murphy" });
  await ines.placeOrder();
  await ines.pay();
  const number = await ines.confirmed();
  const desk = await (await browser.newContext()).newPage();
  await signInStaff(desk, "grace");
  await packAndShip(desk, number);
  await letDaysPass(desk, 6);

  await expect(async () => {
    await page.goto(`/track/${number}`);
    await expect(page.getByRole("heading", { name: "What arrived" })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await page.locator("#things").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Your / })).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.getByLabel("Serial number").fill("LMP 2026-001 %%");
  await page.getByRole("button", { name: "Save the number" }).click();
  await expect(page.getByText("Up to 20 letters, digits and dashes.").first()).toBeVisible();
  await page.getByLabel("Serial number").fill("LMP-2026-001");
  await page.getByRole("button", { name: "Save the number" }).click();
  await expect(page.getByText("The serial number is kept.").first()).toBeVisible();
  await page.getByRole("button", { name: "Make a code" }).click();
  const code = (await page.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/).textContent()) ?? "";

  const kaya = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage();
  await kaya.goto(address.replace("/things/", "/u/"));
  await expect(kaya.getByText("LMP-2026-001")).toBeVisible();
  await expect(kaya.locator("body")).not.toContainText(/Ines|Murphy/);
  await kaya.goto(address);
  await expect(kaya.getByRole("heading", { level: 1, name: /^Your / })).toHaveCount(0);
  await signUp(kaya, { email: freshEmail("kaya"), name: "Kaya Second" });
  await kaya.goto("/de/account/units");
  await kaya.getByLabel("Code").fill("00000-00000-00000-00000");
  await kaya.getByRole("button", { name: "Übernehmen" }).click();
  await expect(kaya.getByText(/Dieser Code gilt nicht/).first()).toBeVisible();
  await kaya.getByLabel("Code").fill(code.toLowerCase());
  await kaya.getByRole("button", { name: "Übernehmen" }).click();
  await expect(kaya).toHaveURL(new RegExp(`/de${address}$`));
  await expect(kaya.getByText("LMP-2026-001").first()).toBeVisible();
  await expect(kaya.locator("body")).not.toContainText(/Ines|Murphy|Bestellung und Rechnung/);

  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name: /^Your / })).toHaveCount(0);
});
