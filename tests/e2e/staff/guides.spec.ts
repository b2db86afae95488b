import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "../../../lib/platform/paths.ts";
import { signInStaff } from "../support/people.ts";

/** A thing whose guide no other walk reads. */
const THING = "radio";

const as = async (browser: Browser, person: "carla" | "grace"): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signInStaff(page, person);
  return page;
};

const said = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function openGuide(page: Page): Promise<void> {
  await page.goto(paths.admin.guides({ q: THING, view: "setup" }));
  await page.getByRole("main").getByRole("row").filter({ hasText: "Radio" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Setting up");
}

test("a step is mended, read by somebody else, approved, and shown; problems stand at their field", async ({ browser }) => {
  test.setTimeout(180_000);
  const carla = await as(browser, "carla");
  await carla.goto(paths.admin.guides());
  await openGuide(carla);

  await carla.getByRole("link", { name: /^2\. / }).click();
  const words = `Four D cells, ${Date.now().toString(36)}.`;
  await carla.getByLabel("How one sees that it is done (German)").fill("");
  await carla.getByLabel("How one sees that it is done (English)").fill(words);
  await press(carla, "Save to the draft");
  await expect(carla.getByLabel("How one sees that it is done (German)")).toHaveAttribute("aria-invalid", "true");
  await expect(carla.getByLabel("How one sees that it is done (English)")).toHaveValue(words);
  await carla.getByLabel("How one sees that it is done (German)").fill("Vier D-Zellen.");
  await press(carla, "Save to the draft");
  await said(carla, "Saved to the draft. Readers see nothing of it yet.");

  await carla.getByRole("link", { name: "Steps and publishing" }).click();
  await carla.getByRole("link", { name: "See it as readers do" }).click();
  await said(carla, "Preview: this is how readers would see it");
  await carla.getByRole("link", { name: "Back to the guide" }).click();
  await carla.getByLabel("What has changed").fill("Says how many cells");
  await press(carla, "Hand it on to be read");
  await said(carla, "You wrote this. Another of us reads and approves it.");

  const grace = await as(browser, "grace");
  await openGuide(grace);
  await said(grace, "Says how many cells");
  await grace.getByLabel("Tell whoever was stuck at a step this mends").check();
  await press(grace, "Approve and show it");
  await said(grace, "Shown.");
  await said(grace, "Steps changed: Or from cells");

  const reader = await browser.newPage();
  await expect(async () => {
    await reader.goto(paths("en-IE").productGuide(THING, "setup"));
    await expect(reader.getByText(words).first()).toBeAttached({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });

  for (const part of ["What it takes", "In the box"]) {
    await carla.getByRole("link", { name: part, exact: true }).click();
    await expect(carla.getByRole("button", { name: "Save to the draft" })).toBeVisible();
  }
});
