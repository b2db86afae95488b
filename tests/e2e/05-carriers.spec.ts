import { expect, type Page, test } from "@playwright/test";
import { paths } from "../../lib/platform/paths.ts";
import { linkIn, mailTo } from "./support/inbox.ts";
import { freshEmail, signInStaff } from "./support/people.ts";
import { DUBLIN, Shopper } from "./support/shopper.ts";

/** The wall clock in Dublin by the shop's time, as a field for date and time takes it. */
async function wallClock(page: Page): Promise<string> {
  const { now } = (await (await page.request.get("/api/clock")).json()) as { now: string };
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Dublin", dateStyle: "short", timeStyle: "short" })
    .format(new Date(now))
    .replace(" ", "T");
}

async function parcelPage(page: Page, q: string): Promise<void> {
  await page.goto(paths.admin.parcels({ view: "all", q }));
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Parcel/ })).toBeVisible();
}

test("a parcel goes by hand: staff write down its number and scans, and its buyer follows it", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const email = freshEmail("nora");
  const nora = new Shopper(page);
  await page.goto("/products/moka-pot");
  await nora.addToCart();
  await nora.checkOut({ email, name: "Nora Daly", address: DUBLIN });
  await nora.placeOrder();
  await nora.pay();
  const number = await nora.confirmed();

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await signInStaff(desk, "grace");
  await desk.goto(paths.admin.order(number));
  await desk
    .getByRole("link", { name: /^Pack \d/ })
    .first()
    .click();
  await expect(desk.getByRole("heading", { level: 1, name: /^Pack order/ })).toBeVisible();
  for (const box of await desk.locator('form#pack input[type="checkbox"]').all()) await box.check();
  await desk.getByRole("button", { name: "Packed", exact: true }).click();
  await desk.getByLabel("Service").selectOption({ label: "By hand, with another carrier" });
  await desk.getByRole("button", { name: "Make the label" }).click();
  await expect(desk.getByText("Make the label at the carrier, then open the parcel")).toBeVisible();
  await desk.getByRole("link", { name: "Scans" }).click();

  await desk.getByLabel("Number", { exact: true }).fill("rr 9");
  await desk.getByRole("button", { name: "Write it down" }).click();
  await expect(desk.getByText("A parcel number is 6 to 40 letters and digits.").first()).toBeVisible();
  await desk.getByLabel("Number", { exact: true }).fill("RR 987 654 321 IE");
  await desk.getByRole("button", { name: "Write it down" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Parcel RR987654321IE" })).toBeVisible();

  await desk.getByLabel("What happened").selectOption({ label: "Delivered" });
  await desk.getByLabel("When").fill(await wallClock(desk));
  await desk.getByText("How it was handed over").click();
  await desk.locator('select[name="proofKind"]').selectOption({ label: "left with a neighbour" });
  await desk.getByLabel("To whom").fill("No. 5");
  await desk.getByRole("button", { name: "Add the scan" }).click();
  await expect(desk.getByText("left with a neighbour, No. 5").first()).toBeVisible();

  await page.goto(linkIn(await mailTo(email, /delivered|arrived/i), "/api/orders/open/"));
  await expect(page.getByText("An Post").first()).toBeVisible();
  await expect(page.getByText("left with a neighbour, No. 5").first()).toBeVisible();
  await expect(page.locator('a[href*="anpost.com"][href*="RR987654321IE"]').first()).toBeVisible();
});

test("staff see what a carrier told: who drove it, where it waited, what customs read, codes nobody knows", async ({ page }) => {
  await signInStaff(page, "grace");
  await parcelPage(page, "RR123456785IE");
  await expect(page.getByText("left with a neighbour, No. 14").first()).toBeVisible();
  await parcelPage(page, "Maya Brooks");
  await expect(page.getByRole("heading", { name: "Customs declaration (CN 23)" })).toBeVisible();
  await expect(page.getByText("620140")).toBeVisible();
  await page.goto(paths.admin.parcels({ view: "unread" }));
  await expect(page.getByText("Every code could be read")).toBeVisible();
});
