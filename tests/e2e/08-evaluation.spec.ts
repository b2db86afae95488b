import { expect, type Page, test } from "@playwright/test";
import { mailTo } from "./support/inbox.ts";
import { freshEmail, signInStaff } from "./support/people.ts";
import { Shopper } from "./support/shopper.ts";

test("a guest withdraws in two steps, holds the acknowledgement, and staff pay the money back", async ({ page }) => {
  test.setTimeout(240_000);
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

  const desk = await secondWindow(page);
  await signInStaff(desk, "grace");
  await desk.goto("/admin/returns");
  await desk
    .getByRole("row", { name: /Wanda Reyes/ })
    .first()
    .getByRole("link")
    .first()
    .click();
  await desk.getByRole("button", { name: /^Pay .+ back$/ }).click();
  await expect(desk.getByText("The refund is asked for.").first()).toBeVisible();
  await expect(async () => {
    await desk.reload();
    await expect(desk.getByText("The money is back with the buyer.")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  expect((await mailTo(email, /money back/i)).text).toContain(number);
  await page.goto(`/track/${number}`);
  await expect(page.getByText(/paid back|goes back|has gone back/i).first()).toBeVisible();
});

test("staff's lists stand still: no page loads itself anew", async ({ page }) => {
  await signInStaff(page, "grace");
  for (const path of ["/admin", "/admin/returns", "/admin/orders", "/admin/health"]) {
    await page.goto(path);
    let turns = 0;
    const count = () => {
      turns++;
    };
    page.on("load", count);
    await page.waitForTimeout(2_000);
    page.off("load", count);
    expect([path, turns]).toEqual([path, 0]);
  }
});

async function secondWindow(page: Page): Promise<Page> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width: 1280, height: 800 } });
  if (!context) throw new Error("No browser");
  return context.newPage();
}
