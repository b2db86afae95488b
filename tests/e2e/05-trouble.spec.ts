import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { endSearches } from "../../lib/feedback/jobs.ts";
import { mailTo } from "./support/inbox.ts";
import { signInStaff } from "./support/people.ts";
import { daysLater, openAsGuest, type Prepared, prepared } from "./support/prepared.ts";

/** One of each kind of trouble, and two that arrive as promised. */
const orders: Record<"onTime" | "apart" | "broken" | "lost" | "unfetched", Prepared> = {} as never;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  orders.onTime = await prepared({ name: "Olga Byrne", things: { "KET-MOK-3": 1, "KET-GNK-CRM": 1 } });
  orders.apart = await prepared({ name: "Tomas Ryan", things: { "KET-MOK-3": 1, "HAL-TSK-MUS": 1 }, apart: true });
  orders.broken = await prepared({ name: "Omar Said", locale: "de-DE" });
  orders.lost = await prepared({ name: "Lorna Healy", story: "Lost" });
  orders.unfetched = await prepared({ name: "Uwe Fisch", locale: "de-DE", story: "Never fetched" });
  const { onTime, apart, broken, lost, unfetched } = orders;
  await daysLater(
    6,
    [lost, unfetched],
    ["in_transit", "handed_over", "exception", "attempt_failed", "available_for_pickup", "out_for_delivery"],
  );
  await daysLater(0, [onTime, apart, broken], ["delivered"]);
});

const small = { viewport: { width: 360, height: 800 } };
const photo = () =>
  sharp({ create: { width: 1_600, height: 1_200, channels: 3, background: "#a83a1f" } })
    .withExif({ IFD0: { ImageDescription: "where I live" } })
    .jpeg()
    .toBuffer();

const guest = async (
  browser: { newContext: (options: object) => Promise<{ newPage: () => Promise<Page> }> },
  order: Prepared,
): Promise<Page> => {
  const page = await (await browser.newContext(small)).newPage();
  await openAsGuest(page, order);
  return page;
};

test("on time: the page says when it came, and nothing is left to do", async ({ browser }) => {
  const page = await guest(browser, orders.onTime);
  await expect(page.getByText(/^Delivered/).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Later than promised" })).toHaveCount(0);
});

test("two parcels, each with its own things; one is missing something, said by a tap under it", async ({ browser }) => {
  const page = await guest(browser, orders.apart);
  await expect(page.getByRole("heading", { name: /Parcel 1 of 2/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Parcel 2 of 2/ })).toBeVisible();
  await page.getByRole("link", { name: "Something is missing" }).first().click();
  await expect(page.getByRole("radio", { name: "Something is missing" })).toBeChecked();
  await page.getByRole("button", { name: "Tell us" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Something missing" })).toBeVisible();
  await page.getByRole("radio", { name: "Send it again" }).check();
  await page.getByRole("button", { name: "Put it right this way" }).click();
  await expect(page.getByText(/It is being sent again/).first()).toBeVisible();
});

test("broken, with a photo that loses where it was taken; paid back at a tap; staff claim it from the carrier", async ({ browser }) => {
  const page = await guest(browser, orders.broken);
  await page.getByRole("link", { name: "Es kam beschädigt an" }).first().click();
  await page.getByLabel("Fotos (freiwillig)").setInputFiles([{ name: "../schaden.jpg", mimeType: "image/jpeg", buffer: await photo() }]);
  await page.getByRole("button", { name: "Absenden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Beschädigt" })).toBeVisible();
  const seen = page.getByRole("img", { name: /^Foto 1/ });
  await expect(seen).toBeVisible();
  const at = (await seen.getAttribute("src")) ?? "";
  const [own, strange] = [await page.request.get(at), await (await browser.newContext()).request.get(at)];
  expect([own.status(), own.headers()["content-type"], own.headers()["cache-control"]]).toEqual([200, "image/webp", "private, no-store"]);
  expect((await sharp(await own.body()).metadata()).exif).toBeUndefined();
  expect(strange.status()).toBe(404);
  await page.getByRole("radio", { name: /zurückzahlen/ }).check();
  await page.getByRole("button", { name: "So in Ordnung bringen" }).click();
  await expect(page.getByText(/auf dem Weg zu Ihnen/).first()).toBeVisible();
  await page.getByRole("button", { name: "Jetzt ist alles in Ordnung" }).click();
  await expect(page.getByText("Das ist erledigt.").first()).toBeVisible();
});

test("said by a tap on its line; a file that is no picture is refused, and the report stands", async ({ browser }) => {
  const page = await guest(browser, orders.onTime);
  await page
    .getByRole("link", { name: /^Something is wrong with: / })
    .first()
    .click();
  await expect(page.locator("form#report").getByRole("checkbox", { checked: true })).toHaveCount(1);
  await page.getByRole("radio", { name: "It is the wrong thing, size or colour" }).check();
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await page.getByLabel("Photos (optional)").setInputFiles([{ name: "photo.png", mimeType: "image/png", buffer }]);
  await page.getByRole("button", { name: "Tell us" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wrong thing" })).toBeVisible();
  await expect(page.getByText(/The photos could not be taken/).first()).toBeVisible();
  await expect(page.getByRole("img", { name: /^Photo 1/ })).toHaveCount(0);
});

test("lost: looked for, given up after two days, and paid back", async ({ browser }) => {
  const page = await guest(browser, orders.lost);
  await page.getByRole("link", { name: "I don’t have this parcel" }).first().click();
  await page.getByRole("button", { name: "Tell us" }).click();
  await expect(page.getByText(/We are looking for it with the carrier/).first()).toBeVisible();
  await daysLater(3, [], []);
  await endSearches();
  expect((await mailTo(orders.lost.email, /how shall we put it right/)).text).toContain("has not turned up");
  await page.reload();
  await page.getByRole("link", { name: `Order ${orders.lost.number}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cannot be found" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Later than promised" })).toHaveCount(0); // the case asks, and nothing else does
  await page.getByRole("link", { name: "Choose how we put it right" }).click();
  await page.getByRole("radio", { name: /^Pay .+ back/ }).check();
  await page.getByRole("button", { name: "Put it right this way" }).click();
  await expect(page.getByText(/on its way back to you/).first()).toBeVisible();
});

test("never fetched: it comes back to us, and its buyer chooses without asking", async ({ browser }) => {
  test.setTimeout(150_000);
  await daysLater(20, [orders.unfetched], ["returned_to_sender"]);
  expect((await mailTo(orders.unfetched.email, /wir bringen es in Ordnung/i)).text).toContain("kam zu uns zurück");
  const page = await guest(browser, orders.unfetched);
  await page.getByRole("link", { name: "Paket nicht erhalten" }).first().click();
  await page.getByRole("radio", { name: /zurückzahlen/ }).check();
  await page.getByRole("button", { name: "So in Ordnung bringen" }).click();
  await expect(page.getByText(/auf dem Weg zu Ihnen/).first()).toBeVisible();
});

test("staff see the case with its photo, file the claim and enter what the carrier paid", async ({ page }) => {
  await signInStaff(page, "sol");
  await page.goto("/admin/feedback/claims");
  await page.getByRole("row").filter({ hasText: orders.broken.number }).getByRole("link").first().click();
  await expect(page.getByRole("img", { name: /^Photo 1/ })).toBeVisible();
  await page.getByLabel("Carrier’s number").fill("DC-2026-114");
  await page.getByRole("button", { name: "Filed with the carrier" }).click();
  await page.getByLabel("What it paid").fill("49.00");
  await page.getByRole("button", { name: "The carrier paid" }).click();
  await expect(page.getByText("€49.00").first()).toBeVisible();
});
