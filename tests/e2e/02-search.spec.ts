import { expect, test } from "@playwright/test";

test.describe("where do I find it?", () => {
  test("a misspelt word finds what was meant, and says so", async ({ page }) => {
    await page.goto("/search?q=kettel");
    await expect(page.getByRole("link", { name: /Gooseneck kettle/ }).first()).toBeVisible();
    await expect(page.getByText(/kettel/).first()).toBeVisible();
  });

  test("a stock code leads to its very thing", async ({ page }) => {
    await page.goto("/search?q=KET-GNK-BRK");
    await expect(page.getByRole("heading", { level: 1, name: "Gooseneck kettle" })).toBeVisible();
  });

  test("nothing found is no dead end", async ({ page }) => {
    await page.goto("/search?q=xyzzyquux");
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("the box in the head works all the same", async ({ page }) => {
      await page.goto("/de");
      await page.getByRole("searchbox").first().fill("Leuchte");
      await page.getByRole("searchbox").first().press("Enter");
      await expect(page.getByRole("link", { name: /Arbeitsleuchte/ }).first()).toBeVisible();
    });
  });
});
