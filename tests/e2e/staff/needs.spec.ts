import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "../../../lib/platform/paths.ts";
import { expectFit } from "../support/every-page.ts";
import { signInStaff } from "../support/people.ts";

/** A thing that no other walk buys or looks at. */
const HANDLE = "floor-lamp";

const as = async (browser: Browser, person: "carla" | "sol"): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await signInStaff(page, person);
  return page;
};

async function openProduct(page: Page): Promise<void> {
  await page.goto(paths.admin.needs({ q: HANDLE }));
  await page.getByRole("main").getByRole("row").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 2, name: "Takes" })).toBeVisible();
}

const said = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible();

test("a need is written, told where it cannot be read, and taken away again", async ({ browser }) => {
  const page = await as(browser, "carla");
  await openProduct(page);
  await expectFit(page);
  await page.getByRole("link", { name: "Add a need" }).click();
  await page.getByLabel("Anything of this kind").selectOption("e27_bulb");
  await page.getByLabel("Why (English)").fill("For the reading arm.");
  await page.getByLabel("Why (German)").fill("Für den Lesearm.");
  await page.getByLabel("Must be").fill("watts below fifteen");
  await page.getByRole("button", { name: "Add it" }).click();
  await said(page, "One of the lines cannot be read.");
  await page.getByLabel("Must be").fill("brightness <= 15");
  await page.getByRole("button", { name: "Add it" }).click();
  await said(page, "What is asked for has no “brightness”.");
  await page.getByLabel("Must be").fill("watts <= 15");
  await page.getByRole("button", { name: "Add it" }).click();
  await said(page, "Saved. It counts from now on.");
  const row = page.getByRole("row").filter({ hasText: "watts <= 15" }).last();
  await expect(row).toBeVisible();
  await row.getByRole("link").first().click();
  await expect(page.getByLabel("Must be")).toHaveValue("watts <= 15");
  await expectFit(page);
  await page.getByRole("button", { name: "Take it away" }).click();
  await said(page, "Taken away.");
});

test("what can be asked for has a list and a form", async ({ browser }) => {
  const page = await as(browser, "carla");
  await page.goto(paths.admin.capabilities());
  await expectFit(page);
  await page.goto(paths.admin.capability("e27_bulb"));
  await expectFit(page);
  await page.goto(paths.admin.needs());
  await expectFit(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectFit(page);
});

test("of an order it is told why it says ready; whoever may only read finds no act", async ({ browser }) => {
  const page = await as(browser, "sol");
  await page.goto(paths.admin.orders());
  const link = page.getByRole("main").getByRole("row").getByRole("link").first();
  const number = decodeURIComponent((await link.getAttribute("href"))?.split("/").pop() ?? "");
  await page.goto(paths.admin.explainNeeds({ q: number }));
  await expect(page.getByText(`Order ${number}`)).toBeVisible();
  await expectFit(page);
  await page.goto(paths.admin.explainNeeds({ q: "no such thing" }));
  await said(page, "Nothing under that");
  for (const view of ["wrong", "forecasts"]) {
    await page.goto(paths.admin.needReports({ view }));
    await expectFit(page);
  }
  await openProduct(page);
  await page.getByRole("link", { name: "Add a need" }).click();
  await expect(page.getByRole("button", { name: /^Add it/ })).toBeDisabled();
});
