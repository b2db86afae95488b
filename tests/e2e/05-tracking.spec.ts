import { expect, type Locator, type Page, test } from "@playwright/test";
import { letDaysPass, packAndShip } from "./support/desk.ts";
import { expectFit, expectRoom } from "./support/every-page.ts";
import { linkIn, mailTo } from "./support/inbox.ts";
import { freshEmail, signInStaff } from "./support/people.ts";
import { BERLIN, Shopper } from "./support/shopper.ts";

/** A calendar file's properties of its one entry, lines put together again (RFC 5545, 3.1). */
async function calendarOf(page: Page, link: string): Promise<Map<string, string>> {
  const href = await page.getByRole("link", { name: link }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  const lines = (await answer.text()).replace(/\r\n[ \t]/g, "").split("\r\n");
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  return new Map(lines.map((line) => [line.split(/[:;]/)[0] ?? "", line.slice(line.indexOf(":") + 1)]));
}

/** Day by day, since which day of the week it is decides when the van comes. */
async function untilOnItsWay(desk: Page, sign: Locator): Promise<void> {
  for (let day = 0; day < 5 && !(await sign.isVisible()); day++) {
    await letDaysPass(desk, 1);
    await sign.waitFor({ timeout: 12_000 }).catch(() => undefined);
  }
}

test("a guest changes address, day, safe place and pick-up until it is packed, and sees the parcel move without loading again", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const email = freshEmail("ines");
  const ines = new Shopper(page);
  await page.goto("/products/moka-pot");
  await ines.addToCart();
  await ines.checkOut({ email, name: "Ines Walsh" });
  await ines.placeOrder();
  await ines.pay();
  const number = await ines.confirmed();
  const confirmation = await mailTo(email, new RegExp(number));

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await phone.goto(linkIn(confirmation, "/api/orders/open/"));
  await expect(phone.getByText("3 Fade Street").first()).toBeVisible();
  const before = await calendarOf(phone, "Download the calendar entry");

  await phone.getByRole("link", { name: "Send it to another address" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Send it to another address" })).toBeVisible();
  await expectFit(phone);
  await phone.locator('input[name="line1"]').fill("8 Quay Street");
  await phone.locator('input[name="city"]').fill("Galway");
  await phone.locator('input[name="postcode"]').fill("H91");
  await phone.getByRole("button", { name: "Send it there" }).click();
  await expect(phone.locator('input[name="postcode"]')).toHaveAttribute("aria-invalid", "true");
  await expect(phone.locator('input[name="city"]')).toHaveValue("Galway");
  await phone.locator('input[name="postcode"]').fill("h91e2xy");
  await phone.getByRole("button", { name: "Send it there" }).click();
  await expect(phone.getByText("It goes to the new address.").first()).toBeVisible();
  await expect(phone.getByText("8 Quay Street").first()).toBeVisible();
  const notice = await mailTo(email, /goes to another address/);
  expect(notice.text).toContain("Was this not you?");
  expect(notice.text).toContain("3 Fade Street");

  await phone.getByRole("link", { name: "Choose another day" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Choose another day" })).toBeVisible();
  await expectFit(phone);
  await phone.locator('input[name="day"]').nth(3).check();
  await phone.getByRole("button", { name: "Promise me these days" }).click();
  await expect(phone.getByText("The new days are promised.").first()).toBeVisible();
  await expect(phone.getByText(/before that by/).first()).toBeVisible();
  expect((await mailTo(email, /comes on another day/)).text).toContain("Promised before");
  const after = await calendarOf(phone, "Download the calendar entry");
  expect(after.get("UID")).toBe(before.get("UID"));
  expect(Number(after.get("SEQUENCE"))).toBeGreaterThan(Number(before.get("SEQUENCE")));
  expect((after.get("DTSTART") ?? "") > (before.get("DTSTART") ?? "")).toBe(true);
  expect(after.get("LOCATION")).toContain("8 Quay Street");

  await phone.getByRole("link", { name: "Say where it may be left" }).click();
  await phone.getByRole("textbox", { name: "Safe place" }).fill("In the shed behind the house");
  await phone.getByRole("button", { name: "Save the place" }).click();
  await expect(phone.getByText("In the shed behind the house").first()).toBeVisible();

  await phone.getByRole("link", { name: "Collect it yourself" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Collect it yourself" })).toBeVisible();
  await expectFit(phone);
  await phone.locator('input[name="point"]').nth(1).check();
  await phone.getByRole("button", { name: "Choose this" }).click();
  await expect(phone.getByText("Waits at").first()).toBeVisible();
  await phone.getByRole("link", { name: "Collect it yourself" }).click();
  await phone.locator('input[name="point"][value="door"]').check();
  await phone.getByRole("button", { name: "Choose this" }).click();
  await phone.getByRole("link", { name: "Say where it may be left" }).click();
  await phone.getByRole("textbox", { name: "Safe place" }).fill("In the shed behind the house");
  await phone.getByRole("button", { name: "Save the place" }).click();
  await expect(phone.getByText("In the shed behind the house").first()).toBeVisible();
  await phone.goto(`/track/${number}`);

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInStaff(desk, "grace");
  await desk.goto(`/admin/orders/${number}`);
  await expect(desk.getByText("In the shed behind the house").first()).toBeVisible();
  await packAndShip(desk, number);
  await expect(phone.getByText(/^New:/)).toBeVisible({ timeout: 30_000 });
  await expect(phone.getByRole("heading", { level: 1, name: /^(Packed, waiting for the carrier|On its way)$/ })).toBeVisible();
  await expect(phone.getByRole("link", { name: "Send it to another address" })).toHaveCount(0);
  const collect = phone.getByRole("link", { name: "Collect it yourself instead" });
  await untilOnItsWay(desk, collect);
  await expect(phone.getByText("Collected from us").first()).toBeVisible({ timeout: 30_000 });

  await expectFit(phone);
  await collect.click();
  await expect(phone.getByRole("heading", { level: 1, name: "Collect it yourself" })).toBeVisible();
  await expectRoom(phone);
  await phone.locator('input[name="point"]').first().check();
  await phone.getByRole("button", { name: "Choose this" }).click();
  await expect(phone.getByText("Asked of the carrier.").first()).toBeVisible();
  await expect(phone.getByText("Waits at").first()).toBeVisible();
  expect((await mailTo(email, /how it comes to you/)).text).toContain("It is on its way already");
  await phone.emulateMedia({ media: "print" });
  await expect(phone.getByRole("button", { name: /Print/ })).toBeHidden();
  await expect(phone.getByText("8 Quay Street").first()).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  for (const path of [`/track/${number}/change/address`, `/api/delivery/news/${number}`, `/api/delivery/calendar/${number}`]) {
    expect((await stranger.request.get(path)).status(), path).toBe(404);
  }
});

test("somebody with an account changes the same in German, and a second tap changes nothing more", async ({ page }) => {
  test.setTimeout(240_000);
  const email = freshEmail("jonas");
  await page.goto("/de/sign-up");
  await page.locator('input[name="name"]').fill("Jonas Weber");
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill("neun-Laternen-am-Fluss");
  await page.locator("main form button[type=submit]").last().click();
  await page.goto(linkIn(await mailTo(email, /./), "/sign-up/confirm/"));
  await page.locator('main input[name="password"]').fill("neun-Laternen-am-Fluss");
  await page.locator("main form button[type=submit]").last().click();
  await page.waitForURL(/\/de\/account$/);

  const jonas = new Shopper(page, "de-DE");
  await page.goto("/de/products/moka-pot");
  await jonas.addToCart();
  await page.getByRole("link", { name: jonas.t("cart.checkout") }).click();
  await page.getByRole("button", { name: jonas.t("checkout.contact.next") }).click();
  await jonas.giveAddress(BERLIN);
  await page.getByRole("button", { name: jonas.t("checkout.delivery.next") }).click();
  await jonas.placeOrder();
  await jonas.pay();
  const number = await jonas.confirmed();

  await page.goto(`/de/account/orders/${number}`);
  await page.getByRole("link", { name: "Abstellort angeben" }).click();
  await page.getByRole("textbox", { name: "Abstellort" }).fill("Hinter dem Gartentor");
  await page.getByRole("button", { name: "Ort speichern" }).dblclick();
  await expect(page.getByText("Hinter dem Gartentor").first()).toBeVisible();
  await expect(page.getByText("Sie haben den Abstellort geändert")).toHaveCount(1);

  await page.getByRole("link", { name: "Anderen Tag wählen" }).click();
  await page.locator('input[name="day"]').nth(2).check();
  await page.getByRole("button", { name: "Diese Tage zusagen lassen" }).click();
  await expect(page.getByText(/vorher bis/).first()).toBeVisible();
  await page.getByRole("link", { name: "An eine andere Adresse senden" }).click();
  await page.locator('input[name="postcode"]').fill("1011");
  await page.getByRole("button", { name: "Dorthin senden" }).click();
  await expect(page.locator('input[name="postcode"]')).toHaveAttribute("aria-invalid", "true");
  await page.locator('input[name="line1"]').fill("Lindenallee 4");
  await page.locator('input[name="postcode"]').fill("10117");
  await page.getByRole("button", { name: "Dorthin senden" }).click();
  await expect(page.getByText("Lindenallee 4").first()).toBeVisible();
  expect((await mailTo(email, /geht an eine andere Adresse/)).text).toContain("Waren Sie das nicht?");
  expect((await calendarOf(page, "Kalendereintrag herunterladen")).get("SUMMARY")).toContain(number);
});
