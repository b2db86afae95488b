import { type Browser, type BrowserContextOptions, expect, type Locator, type Page, test } from "@playwright/test";
import { paths } from "../../../lib/platform/paths.ts";
import { signInStaff } from "../support/people.ts";

test.describe.configure({ mode: "serial" });

/** A thing that no other walk buys or looks at. */
const HANDLE = "wall-clock";
const shop = paths("en-IE");

const as = async (browser: Browser, person: "carla" | "wim", options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage();
  await signInStaff(page, person);
  return page;
};

/** From the list of products to one page of this one. */
async function openProduct(page: Page, place?: string): Promise<void> {
  await page.goto(paths.admin.catalog({ q: HANDLE }));
  await follow(page, page.getByRole("main").getByRole("row").filter({ hasText: HANDLE }).getByRole("link").first());
  const pages = page.getByRole("navigation", { name: "Pages of this product" });
  if (place) await follow(page, pages.getByRole("link", { name: new RegExp(`^${place}`) }));
}

/** Clicks a link and waits until its page is the one in view. */
async function follow(page: Page, link: Locator): Promise<void> {
  const href = await link.getAttribute("href");
  await link.click();
  await page.waitForURL((url) => url.pathname === href);
}

const line = (page: Page) => page.getByLabel("Line under the name (English)");
const save = (page: Page) => page.getByRole("button", { name: "Save to the draft" }).click();
const said = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible();

test("a product is written as a draft, looked at, and published", async ({ browser }) => {
  const page = await as(browser, "carla");
  const words = `Runs on one battery, ${Date.now().toString(36)}.`;
  await openProduct(page, "Words");

  const german = await page.getByLabel("Name (German)", { exact: true }).inputValue();
  await page.getByLabel("Name (German)", { exact: true }).fill("");
  await line(page).fill(words);
  await save(page);
  await expect(page.getByLabel("Name (German)", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(line(page)).toHaveValue(words);
  await page.getByLabel("Name (German)", { exact: true }).fill(german);
  await save(page);
  await said(page, "Saved to the draft. The shop shows what it showed.");

  await page.getByRole("link", { name: "Preview in English" }).click();
  await expect(page.getByText(/^Preview: /)).toBeVisible();
  await expect(page.getByText(words).first()).toBeVisible();
  const reader = await browser.newPage();
  await reader.goto(shop.product(HANDLE));
  await expect(reader.getByText(words)).toHaveCount(0);

  await page.getByRole("link", { name: "Back to the product" }).click();
  await page.getByLabel("Note for the history").fill("A line about the battery");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await said(page, "Done. What is shown now is in the shop within a second");
  await expect(async () => {
    await reader.goto(shop.product(HANDLE));
    await expect(reader.getByText(words).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 10_000 });

  await openProduct(page, "History");
  await expect(page.getByText("A line about the battery").first()).toBeVisible();
  await page.getByText("One change").first().click();
  await expect(page.getByText(words).first()).toBeVisible();
});

test("who was slower is told kindly, keeps every word, and chooses", async ({ browser }) => {
  const page = await as(browser, "carla");
  await openProduct(page, "Words");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await line(other).fill("The quicker line.");
  await save(other);
  await said(other, "Saved to the draft.");

  await line(page).fill("The slower line.");
  await save(page);
  await expect(page.getByText("Somebody wrote here while you did")).toBeVisible();
  await expect(page.getByText("The quicker line.").first()).toBeVisible();
  await expect(line(page)).toHaveValue("The slower line.");
  await page.getByRole("button", { name: "Keep mine instead" }).click();
  await said(page, "Saved to the draft.");
  await expect(line(page)).toHaveValue("The slower line.");

  await openProduct(page);
  await page.getByRole("button", { name: "Lay the draft away" }).click();
  await said(page, "The draft is laid away.");
});

test("a new price stands in the shop at once, and its history with it", async ({ browser }) => {
  const page = await as(browser, "carla");
  const amount = `4${Math.floor(Math.random() * 10)}.${String(Math.floor(Math.random() * 90) + 10)}`;
  await openProduct(page, "Prices");
  await page
    .getByLabel(/ in EUR/)
    .first()
    .fill("twelve");
  await page.getByRole("button", { name: "Set the prices" }).click();
  await expect(page.getByText("An amount looks like 12.50.").first()).toBeVisible();
  await page
    .getByLabel(/ in EUR/)
    .first()
    .fill(amount);
  await page.getByRole("button", { name: "Set the prices" }).click();
  await said(page, "The new prices are written.");
  await expect(page.getByRole("row").filter({ hasText: amount }).filter({ hasText: "holds" })).toBeVisible();
  await expect(async () => {
    await page.goto(shop.product(HANDLE));
    await expect(page.getByText(amount).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
});

test("a table is looked through before anything is changed, problem by row and column", async ({ browser }) => {
  const page = await as(browser, "carla");
  await page.goto(paths.admin.catalogFile());
  const upload = async (text: string) => {
    await page.getByLabel("CSV file").setInputFiles({ name: "products.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await page.getByRole("button", { name: "Look through it" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "What this file would do" })).toBeVisible();
  };
  await upload(`Handle,Variant SKU,Variant Price\n${HANDLE},no good sku,cheap\n`);
  const problem = page.getByRole("row").filter({ hasText: "Variant Price" });
  await expect(problem).toContainText("2");
  await expect(problem).toContainText("An amount looks like 12.50.");
  await expect(page.getByRole("button", { name: "Import all of it" })).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.goto(paths.admin.catalogFile()).then(() => page.getByRole("link", { name: "Download all products (CSV)" }).click()),
  ]);
  const csv = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of csv) chunks.push(Buffer.from(chunk));
  await upload(Buffer.concat(chunks).toString("utf8"));
  await expect(page.getByText("The file says what the shop says. There is nothing to import.")).toBeVisible();
});

test("who may only read is told so, and nothing is missing from the page", async ({ browser }) => {
  const page = await as(browser, "wim");
  await openProduct(page, "Words");
  await expect(page.getByRole("button", { name: /^Save to the draft/ })).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByText("Your role may read the catalogue, not change it.").first()).toBeVisible();
});

test("without script a refused form comes back with what was typed", async ({ browser }) => {
  const page = await as(browser, "carla", { javaScriptEnabled: false });
  await openProduct(page, "Words");
  await page.getByLabel("Name (German)", { exact: true }).fill("");
  await line(page).fill("Kept while it is mended.");
  await save(page);
  await expect(page.getByText("Please fill this in.").first()).toBeVisible();
  await expect(line(page)).toHaveValue("Kept while it is mended.");
});
