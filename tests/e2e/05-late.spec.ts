import { expect, type Page, test } from "@playwright/test";
import { translator } from "../../lib/i18n/translator.ts";
import { mailTo } from "./support/inbox.ts";
import { daysLater, daysUntilOverdue, openAsGuest, type Prepared, prepared, restock, tellOfDelays } from "./support/prepared.ts";

/** Whose parcels never come: each takes another way out. */
const orders: Record<"wait" | "pickup" | "reship" | "similar" | "cancel", Prepared> = {} as never;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  orders.wait = await prepared({ name: "Lena Brandt", story: "Lost" });
  orders.pickup = await prepared({ name: "Paul Kern", locale: "de-DE", story: "Lost" });
  orders.reship = await prepared({ name: "Rita Sommer", locale: "de-DE", story: "Lost" });
  orders.cancel = await prepared({ name: "Carl Doyle", story: "Lost", email: "ada@shopper.example" });
  orders.similar = await prepared({ name: "Simone Walsh", story: "Lost", things: { "KET-GNK-BRK": 1 } });
  await restock("KET-GNK-BRK", 0);
  await restock("KET-GNK-CRM", 10);
  const all = Object.values(orders);
  await daysLater(await daysUntilOverdue(all), all, ["in_transit", "handed_over", "exception"]);
  await tellOfDelays(Object.values(orders));
});

test.afterAll(async () => {
  await restock("KET-GNK-BRK", 20);
});

const small = { viewport: { width: 360, height: 800 } };

/** Takes one of the ways out on the page that is open, and finds it said there. */
async function take(page: Page, locale: string, { choice, said }: { choice: RegExp; said: RegExp }): Promise<void> {
  const t = translator(locale, "delivery.late");
  await expect(page.getByRole("heading", { name: t("title") })).toBeVisible();
  await page.getByRole("radio", { name: choice }).first().check();
  await page.getByRole("button", { name: t("act") }).click();
  await expect(page.getByText(said).first()).toBeVisible();
  await expect(page.getByRole("button", { name: t("act") })).toHaveCount(0);
}

test("told of, with the ways out; waiting brings a new day and money back", async ({ browser }) => {
  const { email, number } = orders.wait;
  const notice = await mailTo(email, /later than promised/i);
  expect(notice.text).toContain("Hello Lena Brandt");
  expect(notice.text).toMatch(/Wait, and get €\d/);
  const page = await (await browser.newContext(small)).newPage();
  await openAsGuest(page, orders.wait);
  await take(page, "en-IE", { choice: /^Wait until/, said: /You wait; the new day is/ });
  expect((await mailTo(email, /we agreed a new day/)).text).toContain("It comes by");
  expect((await mailTo(email, /refund|money/i)).text).toContain(number);
});

test("fetched at a place nearby, in German, and without script", async ({ browser }) => {
  const page = await (await browser.newContext({ ...small, javaScriptEnabled: false })).newPage();
  await openAsGuest(page, orders.pickup);
  await take(page, "de-DE", { choice: /^Abholen bei/, said: /Es wartet auf Sie bei/ });
  expect((await mailTo(orders.pickup.email, /Sie holen sie ab/)).text).toContain("Paul Kern");
});

test("sent again: the same things are to be packed once more", async ({ browser }) => {
  const page = await (await browser.newContext(small)).newPage();
  await openAsGuest(page, orders.reship);
  await take(page, "de-DE", { choice: /^Jetzt noch einmal schicken/, said: /Wir schicken es noch einmal/ });
  await expect(page.getByRole("heading", { name: translator("de-DE")("delivery.track.notPacked") })).toBeVisible();
  expect((await mailTo(orders.reship.email, /schicken sie noch einmal/)).text).toContain("nächsten Wagen");
});

test("something similar instead, at no cost, where the shelf is empty", async ({ browser }) => {
  const page = await (await browser.newContext(small)).newPage();
  await openAsGuest(page, orders.similar);
  await take(page, "en-IE", { choice: /^Get .+ instead/, said: /On the way instead/ });
  expect((await mailTo(orders.similar.email, /something similar comes instead/)).text).toMatch(/They cost you nothing more/);
});

test("cancelled from the account: all of the money goes back", async ({ page }) => {
  await page.goto("/sign-in");
  await page.locator('input[name="email"]').fill("ada@shopper.example");
  await page.locator('input[name="password"]').fill("kept-demo-ada");
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForURL(/\/account/);
  await page.goto(`/account/orders/${orders.cancel.number}`);
  await take(page, "en-IE", { choice: /^Cancel and get the money back/, said: /Cancelled\. The money is on its way back/ });
  const all = await mailTo("ada@shopper.example", new RegExp(`${orders.cancel.number}: cancelled`));
  expect(all.text).toContain("goes back by the way you paid");
});

test("a second tap, from a page that was open before, changes nothing", async ({ browser }) => {
  const context = await browser.newContext(small);
  const page = await context.newPage();
  await openAsGuest(page, orders.wait);
  await expect(page.getByText(/You wait; the new day is/)).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Cancel/ })).toHaveCount(0);
});
