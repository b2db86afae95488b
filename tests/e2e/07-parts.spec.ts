import { expect, type Locator, type Page, test } from "@playwright/test";
import { translator } from "../../lib/i18n/translator.ts";
import { paths } from "../../lib/platform/paths.ts";

const LID = "KET-GNK-P-LID";

const groundOf = (mark: Locator) => mark.locator(".parts-dot").evaluate((dot) => getComputedStyle(dot).fill);
const outlineOf = (row: Locator) => row.evaluate((each) => getComputedStyle(each).outlineStyle);
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

for (const { locale, typed, named } of [
  { locale: "en-IE", typed: "kettle lid", named: "Lid with knob" },
  { locale: "de-DE", typed: "Wasserkocher Deckel", named: "Deckel mit Knauf" },
]) {
  const to = paths(locale);
  const t = translator(locale);

  test.describe(`a part of a thing: ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 780 } });

    test("chosen on the drawing or in the list, both are lit; into the cart, and from there back to its row", async ({ page }) => {
      await page.goto(to.product("gooseneck-kettle"));
      await page.getByRole("link", { name: t("owning.partsList.order") }).click();
      await expect(page.getByRole("heading", { level: 1, name: t("owning.partsList.page") })).toBeVisible();
      const [mark, row] = [page.locator("[data-mark='3']"), page.locator("#KET-GNK-P-HANDLE")];
      const before = await groundOf(mark);
      await mark.click();
      await expect(page).toHaveURL(/#KET-GNK-P-HANDLE$/);
      await expect.poll(() => outlineOf(row)).toBe("solid");
      await expect.poll(() => groundOf(mark)).not.toBe(before);
      await page.getByRole("link", { name: named }).click();
      await expect.poll(() => outlineOf(page.locator(`#${LID}`))).toBe("solid");
      await expect.poll(() => groundOf(mark)).toBe(before);
      await page.locator(`#${LID}`).getByRole("button").click();
      await page.waitForURL(/\/cart/);
      await expect(page.getByRole("heading", { level: 2, name: named })).toBeVisible();
      expect(await fits(page)).toBe(true);
      await page.getByRole("link", { name: named }).click();
      await expect(page).toHaveURL(new RegExp(`/products/gooseneck-kettle/parts#${LID}$`));
      await expect.poll(() => outlineOf(page.locator(`#${LID}`))).toBe("solid");
      expect(await fits(page)).toBe(true);
    });

    test("its number leads to its row, and so does its name with the thing's", async ({ page }) => {
      await page.goto(to.search({ q: LID.toLowerCase() }));
      await expect(page).toHaveURL(new RegExp(`/products/gooseneck-kettle/parts#${LID}$`));
      await expect.poll(() => outlineOf(page.locator(`#${LID}`))).toBe("solid");
      await page.goto(to.search({ q: typed }));
      await page.getByRole("link", { name: named }).click();
      await expect(page).toHaveURL(new RegExp(`#${LID}$`));
    });
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a part is chosen and bought all the same; what parts are kept under is no page of its own", async ({ page }) => {
    await page.goto("/products/gooseneck-kettle-parts");
    await expect(page).toHaveURL(/\/products\/gooseneck-kettle\/parts$/);
    await page.goto(`/products/gooseneck-kettle/parts#${LID}`);
    await expect.poll(() => outlineOf(page.locator(`#${LID}`))).toBe("solid");
    await page.locator(`#${LID}`).getByRole("button").click();
    await expect(page.getByRole("heading", { level: 2, name: "Lid with knob" })).toBeVisible();
  });
});
