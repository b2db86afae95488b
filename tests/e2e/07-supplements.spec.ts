import { expect, type Page, test } from "@playwright/test";
import { freshEmail } from "./support/people.ts";
import { Shopper } from "./support/shopper.ts";

const phone = { width: 360, height: 780 };

/** The list of what a cart's things take, by its heading. */
const needs = (page: Page) => page.locator("#needs");
const row = (page: Page, name: string | RegExp) => needs(page).getByRole("listitem").filter({ hasText: name }).first();

test("a lamp without its bulb is not ready; what is at home, in the cart or not wanted settles it, and it is said before paying", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(phone);
  const ada = new Shopper(page);
  await page.goto("/products/pendant-lamp");
  await page.screenshot({ path: "/tmp/readiness/product.png", fullPage: true });
  await ada.addToCart();
  await expect(needs(page).getByText("Missing.", { exact: true })).toBeVisible();
  await expect(row(page, "E27 bulb")).toContainText("Not in the box");
  await page.screenshot({ path: "/tmp/readiness/cart-missing.png", fullPage: true });

  await row(page, "E27 bulb").getByText("Have it").click();
  await page.screenshot({ path: "/tmp/readiness/cart-have.png", fullPage: true });
  await row(page, "E27 bulb").getByRole("button", { name: "I have one" }).click();
  await expect(row(page, "E27 bulb")).toContainText("You have one at home");
  await expect(row(page, "E27 bulb").getByRole("button", { name: /Add/ })).toHaveCount(0);

  await row(page, "lectrician")
    .getByRole("button", { name: /^Have it|I have it/ })
    .click();
  await expect(row(page, "lectrician")).toContainText("You have one at home");
  await page.getByLabel("What is your ceiling made of?").selectOption("concrete");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByLabel("What is your ceiling made of?")).toHaveCount(0);
  await page.screenshot({ path: "/tmp/readiness/cart-ceiling.png", fullPage: true });
  await row(page, /hook/i)
    .getByRole("button", { name: /Not for me/ })
    .click();
  await expect(needs(page).getByText("Ready.", { exact: true })).toBeVisible();
  await page.screenshot({ path: "/tmp/readiness/cart-ready.png", fullPage: true });

  await row(page, "E27 bulb").getByRole("button", { name: /Undo/ }).click();
  await expect(needs(page).getByText("Missing.", { exact: true })).toBeVisible();
  await row(page, "E27 bulb").getByRole("button", { name: /Add/ }).first().click();
  await expect(row(page, "E27 bulb")).toContainText("In your cart");
  await expect(needs(page).getByText("Ready.", { exact: true })).toBeVisible();

  await ada.checkOut({ email: freshEmail("ada"), name: "Ada Byrne" });
  await expect(page.getByText(/ready, without/)).toBeVisible();
  await page.screenshot({ path: "/tmp/readiness/review.png", fullPage: true });
  await ada.placeOrder();
  await ada.pay();
  const number = await ada.confirmed();
  await expect(page.getByRole("heading", { name: "Before it arrives" })).toBeVisible();
  await page.screenshot({ path: "/tmp/readiness/confirmation.png", fullPage: true });
  await page.goto(`/track/${number}`);
  await expect(row(page, "E27 bulb")).toContainText("Ordered with it");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.screenshot({ path: "/tmp/readiness/track.png", fullPage: true });
  await page.goto("/products/tv");
  await ada.addToCart();
  await page.screenshot({ path: "/tmp/readiness/cart-tv.png", fullPage: true });
});
