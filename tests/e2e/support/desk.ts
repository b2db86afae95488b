import { expect, type Page } from "@playwright/test";

/** From the order's page: everything into one box, one label, ready for the van. */
export async function packAndShip(page: Page, number: string): Promise<void> {
  await page.goto(`/admin/orders/${number}`);
  await page.getByRole("link", { name: /^Pack/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: `Pack order ${number}` })).toBeVisible();
  for (const box of await page.locator('form#pack input[type="checkbox"]').all()) await box.check();
  await page.getByRole("button", { name: "Packed", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Make parcels" })).toBeVisible();
  await page.getByRole("button", { name: "Make the label" }).click();
  await expect(page.getByRole("link", { name: "Label (PDF)" }).first()).toBeVisible({ timeout: 20_000 });
}

/** The demo's time machine: the shop's clock goes on, and the carrier scans by it. */
export async function moveClock(page: Page, by: "hour" | "day" | "3 days" | "week"): Promise<void> {
  await page.goto("/admin/time-machine");
  await page
    .getByRole("button", { name: new RegExp(`${by}s?$`, "i") })
    .first()
    .click();
  await expect(page.getByText(/clock|moved/i).first()).toBeVisible();
}
