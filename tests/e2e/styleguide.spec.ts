import { expect, type Page, test } from "@playwright/test";
import { translator } from "../../lib/i18n/translator.ts";
import { paths } from "../../lib/platform/paths.ts";
import { findBarriers } from "./support/barriers.ts";

const t = translator("en-IE", "styleguide.words");

const expectNothingWrong = async (page: Page): Promise<void> => expect.soft(await findBarriers(page)).toEqual([]);

test.beforeEach(async ({ page }) => {
  await page.goto(paths("en-IE").styleguide());
});

for (const colorScheme of ["light", "dark"] as const)
  test(`every piece in every state is photographed and fit for everyone: ${colorScheme}`, async ({ page }, testInfo) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.reload();
    await expectNothingWrong(page);
    const picture = await page.screenshot({ fullPage: true, path: testInfo.outputPath(`styleguide-${colorScheme}.png`) });
    await testInfo.attach(`styleguide-${colorScheme}`, { body: picture, contentType: "image/png" });
    for (const opener of ["openDialog", "openSheet"]) {
      const button = page.getByRole("button", { name: t(opener) });
      await button.click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNothingWrong(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  });

test("tabs go by arrow keys, and what cannot be opened says so", async ({ page }) => {
  await page.getByRole("tab", { name: t("contact") }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: t("address") })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("tabpanel", { name: t("address") })).toContainText(t("long"));
  await expect(page.getByRole("tab", { name: t("review") })).toHaveAttribute("aria-disabled", "true");
});

test("an echo is heard, and can be ended", async ({ page }) => {
  await page.getByRole("button", { name: t("openToast") }).click();
  const echo = page.locator(".toast");
  await expect(echo.getByText(t("done"))).toBeVisible();
  await echo.hover();
  await page.locator(".toast").hover(); // its button is for whoever is at it
  await echo.getByRole("button", { name: t("close") }).click();
  await expect(page.locator(".toast")).toHaveCount(0);
});

test("a button that works says so and keeps its width", async ({ page }) => {
  await page.route("**/styleguide", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  const button = await page
    .locator("#content")
    .getByRole("button", { name: t("send"), exact: true })
    .first()
    .elementHandle();
  const before = await button?.boundingBox();
  await button?.click({ noWaitAfter: true });
  await expect.poll(() => button?.getAttribute("aria-disabled"), { intervals: [50] }).toBe("true");
  expect((await button?.boundingBox())?.width).toBe(before?.width);
});
