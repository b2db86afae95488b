import { expect, type Page } from "@playwright/test";

/** From the order's page: everything into one box, one label, ready for the van. */
export async function packAndShip(page: Page, number: string): Promise<void> {
  await page.goto(`/admin/orders/${number}`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Pack \d/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: `Pack order ${number}` })).toBeVisible();
  for (const box of await page.locator('form#pack input[type="checkbox"]').all()) await box.check();
  await page.getByRole("button", { name: "Packed", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Make parcels" })).toBeVisible();
  await page.getByRole("button", { name: "Make the label" }).click();
  await expect(page.getByRole("link", { name: "Label (PDF)" }).first()).toBeVisible({ timeout: 20_000 });
}

/** The demo's time machine: the shop's clock goes on by days, one at a time, and the carrier scans by it. */
export async function letDaysPass(page: Page, days: number): Promise<void> {
  await page.goto("/admin/time-machine");
  for (let day = 0; day < days; day++) {
    await page.getByRole("button", { name: "On by 1 day" }).click();
    await expect(page.getByText("The shop’s clock has been moved.").first()).toBeVisible();
    await page.waitForTimeout(2_500); // the van scans within seconds, and each mail is still news
    await page.reload();
  }
}
