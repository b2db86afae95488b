import { expect, test } from "@playwright/test";
import { mailTo } from "./support/inbox.ts";
import { freshEmail } from "./support/people.ts";
import { Shopper } from "./support/shopper.ts";

test("a guest withdraws in two steps and holds the acknowledgement", async ({ page }) => {
  test.setTimeout(150_000);
  const email = freshEmail("wanda");
  const wanda = new Shopper(page);
  await page.goto("/products/task-lamp");
  await wanda.addToCart();
  await wanda.checkOut({ email, name: "Wanda Reyes" });
  await wanda.placeOrder();
  await wanda.pay();
  const number = await wanda.confirmed();

  await page.goto(`/track/${number}/withdraw`);
  await page.getByRole("button", { name: "Withdraw from contract here" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Confirm withdrawal" })).toBeVisible();
  await page.getByRole("button", { name: "Confirm withdrawal" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your withdrawal is with us" })).toBeVisible();
  const mail = await mailTo(email, /withdrawal from order/i);
  expect(mail.text).toContain(number);
  expect(mail.text).toContain("Task lamp");
});
