import { expect, test } from "@playwright/test";
import { paths } from "../../../lib/platform/paths.ts";
import { signInStaff } from "../support/people.ts";

test("who changes their language reads the whole page in it at once, and hears it spoken in it", async ({ page }) => {
  await signInStaff(page, "femi");
  await page.goto(paths.admin.staffDevices());
  const form = page.locator("form#own-language");
  const html = page.locator("html");
  const change = async (to: "en" | "de") => {
    await form.getByRole("combobox").selectOption(to);
    await form.getByRole("button").click();
    await expect(html).toHaveAttribute("lang", to);
  };
  await expect(html).toHaveAttribute("lang", "en");
  await change("de");
  await expect(page.getByRole("link", { name: "Heute" }).first()).toBeAttached();
  await change("en");
  await expect(page.getByRole("link", { name: "Today" }).first()).toBeAttached();
});
