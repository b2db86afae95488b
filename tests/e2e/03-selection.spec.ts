import { expect, test } from "@playwright/test";
import { Shopper } from "./support/shopper.ts";

test.describe("how will you help me choose?", () => {
  test("what is in the box, what is not, and the day it comes stand on the page", async ({ page }) => {
    await page.goto("/products/task-lamp");
    await expect(page.getByText(/^Arrives /).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "In the box" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: /bulb/i }).first()).toHaveAttribute("href", /led-bulb-e27/);
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("the chosen colour is what comes into the cart", async ({ page }) => {
      const shopper = new Shopper(page);
      await page.goto("/products/headphones");
      await page.getByRole("radio", { name: /Coal/ }).first().check({ force: true });
      await shopper.addToCart();
      await expect(page.getByText(/Coal/).first()).toBeVisible();
    });
  });

  test("a thing that a country's sockets don't fit is not sold there", async ({ page }) => {
    await page.goto("/en-us/products/gooseneck-kettle");
    await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(0);
  });
});
