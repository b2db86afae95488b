import { expect, type Page, test } from "@playwright/test";
import { letDaysPass, packAndShip } from "./support/desk.ts";
import { mailTo } from "./support/inbox.ts";
import { freshEmail, signInStaff, signUp } from "./support/people.ts";
import { BERLIN, Shopper } from "./support/shopper.ts";

const phone = { width: 360, height: 780 };

/** The list of what a cart's things take, by its heading. */
const needs = (page: Page) => page.locator("#needs");
const row = (page: Page, name: string | RegExp) => needs(page).getByRole("listitem").filter({ hasText: name }).first();

test("a lamp without its bulb is not ready; what is at home, in the cart or not wanted settles it, and it is said before paying", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(phone);
  const ada = new Shopper(page);
  await page.goto("/products/pendant-lamp");
  await ada.addToCart();
  await expect(needs(page).getByText("Something is missing.", { exact: true })).toBeVisible();
  await expect(row(page, "E27 bulb")).toContainText("Still missing");

  await row(page, "E27 bulb").locator("summary").click();
  await row(page, "E27 bulb").getByRole("button", { name: "I have one" }).click();
  await expect(row(page, "E27 bulb")).toContainText("You have one at home");
  await expect(row(page, "E27 bulb").getByRole("button", { name: /Add/ })).toHaveCount(0);

  await row(page, "lectrician")
    .getByRole("button", { name: /^Have it|I have it/ })
    .click();
  await expect(row(page, "lectrician")).toContainText("You have one at home");
  await page.getByLabel("What is your ceiling made of?").selectOption("concrete");
  await page.getByRole("button", { name: "Note it" }).click();
  await expect(page.getByLabel("What is your ceiling made of?")).toHaveCount(0);
  await row(page, /hook/i)
    .getByRole("button", { name: /Not for me/ })
    .click();
  await expect(needs(page).getByText("Ready.", { exact: true })).toBeVisible();

  await row(page, "E27 bulb").getByRole("button", { name: /Undo/ }).click();
  await expect(needs(page).getByText("Something is missing.", { exact: true })).toBeVisible();
  await row(page, "E27 bulb").getByRole("button", { name: /Add/ }).first().click();
  await expect(row(page, "E27 bulb")).toContainText("In your cart");
  await expect(needs(page).getByText("Ready.", { exact: true })).toBeVisible();

  await ada.checkOut({ email: freshEmail("ada"), name: "Ada Byrne" });
  await expect(page.getByText(/ready, without/)).toBeVisible();
  await ada.placeOrder();
  await ada.pay();
  const number = await ada.confirmed();
  await expect(page.getByRole("heading", { name: "Before it arrives" })).toBeVisible();
  await page.goto(`/track/${number}`);
  await expect(row(page, "E27 bulb")).toContainText("Ordered with it");
});

test("what we said was there and was not comes free; what is used up is reckoned by its owner's answer", async ({ page, browser }) => {
  test.setTimeout(300_000);
  await page.setViewportSize(phone);
  const email = freshEmail("bruno");
  const bruno = new Shopper(page, "de-DE");
  await page.goto("/de/products/filter-jug");
  await bruno.addToCart();
  await page.goto("/de/products/task-lamp");
  await bruno.addToCart();
  await row(page, "E27-Leuchtmittel").getByRole("button", { name: /^Dazu/ }).first().click();
  await expect(row(page, "E27-Leuchtmittel")).toContainText("In Ihrem Warenkorb");
  await bruno.checkOut({ email, name: "Bruno Kern", address: BERLIN });
  await expect(page.getByText("Alles hier ist einsatzbereit")).toBeVisible();
  await bruno.placeOrder();
  await bruno.pay();
  const number = await bruno.confirmed();
  expect((await mailTo(email, /./)).text).not.toContain("Was Sie noch brauchen");
  const desk = await (await browser.newContext()).newPage();
  await signInStaff(desk, "grace");
  await packAndShip(desk, number);
  await letDaysPass(desk, 6);
  await expect(async () => {
    await page.goto(`/de/track/${number}`);
    await expect(page.locator("#things")).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });

  await signUp(page, { email, name: "Bruno Kern" });
  const open = async (name: RegExp) => {
    await expect(async () => {
      await page.goto("/de/account/units"); // the order joins the account in a job
      await page.getByRole("link", { name }).first().click({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  };
  await open(/leuchte|Lampe/i);
  await page.getByText("Sagen, was gefehlt hat").click();
  await page.getByRole("button", { name: "E27-Leuchtmittel hat gefehlt" }).click();
  await expect(page.getByText(/E27-Leuchtmittel ist unterwegs, kostenlos/)).toBeVisible();
  await expect(page.getByRole("button", { name: "E27-Leuchtmittel hat gefehlt" })).toHaveCount(0);

  await open(/filter/i);
  const refills = page.locator("#refills");
  await expect(refills.getByText(/Reicht bis etwa/).first()).toBeVisible();
  await refills.getByText("Wie viel ist noch da?").first().click();
  await refills.getByLabel("Nichts").first().check();
  await refills.getByRole("button", { name: "Antworten" }).first().click();
  await expect(refills.getByText(/Nach unserer Schätzung aufgebraucht seit/).first()).toBeVisible();
  await page.goto("/de/account");
  await expect(page.getByText(/Nach unserer Schätzung aufgebraucht seit/)).toBeVisible();
  await page.getByRole("link", { name: "Antworten oder bestellen" }).click();
  await expect(refills.getByRole("button", { name: /Noch einmal bestellen|noch einmal/ }).first()).toBeVisible();
});

test("the main path needs no script", async ({ browser }) => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false, viewport: phone })).newPage();
  await plain.goto("/products/task-lamp");
  await plain.getByRole("link", { name: /Check it in your cart/ }).waitFor();
  const ada = new Shopper(plain);
  await ada.addToCart();
  await expect(needs(plain).getByText("Something is missing.", { exact: true })).toBeVisible();
  await row(plain, "E27 bulb").locator("summary").click();
  await row(plain, "E27 bulb").getByRole("button", { name: "I have one" }).click();
  await expect(needs(plain).getByText("Ready.", { exact: true })).toBeVisible();
  await row(plain, "E27 bulb").getByRole("button", { name: /Undo/ }).click();
  await expect(needs(plain).getByText("Something is missing.", { exact: true })).toBeVisible();
});
