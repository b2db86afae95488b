import { expect, type Page, test } from "@playwright/test";
import { formatDayRange } from "../../lib/i18n/formats.ts";
import { addDays, type LocalDate } from "../../lib/kernel/days.ts";
import { paths } from "../../lib/platform/paths.ts";
import { letDaysPass, packAndShip } from "./support/desk.ts";
import { linkIn, mailTo } from "./support/inbox.ts";
import { freshEmail, signInStaff } from "./support/people.ts";
import { BERLIN, DUBLIN, Shopper } from "./support/shopper.ts";

const another = async (page: Page, options: { width: number }): Promise<Page> => {
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width: options.width, height: 800 } });
  if (!context) throw new Error("No browser");
  return context.newPage();
};

const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

test("a guest buys a kettle, staff pack and ship it, and the mail's link follows it to the door", async ({ page }) => {
  test.setTimeout(240_000);
  const email = freshEmail("hana");
  const hana = new Shopper(page);
  await hana.find("gooseneck", /Gooseneck kettle/);
  await expect(page.getByText(/^Arrives /).first()).toBeVisible();
  await hana.addToCart();
  await hana.checkOut({ email, name: "Hana Vogel", address: DUBLIN });
  const promised = plain(
    await page
      .getByText(/Arrives /)
      .first()
      .textContent(),
  ).replace(/^.*Arrives /, "");
  await hana.placeOrder();
  await hana.pay();
  const number = await hana.confirmed();

  const confirmation = await mailTo(email, new RegExp(number));
  expect(confirmation.text).toContain("Hello Hana Vogel");
  expect(plain(confirmation.text)).toContain(promised);

  const desk = await another(page, { width: 1280 });
  await signInStaff(desk, "grace");
  await packAndShip(desk, number);
  await letDaysPass(desk, 5);

  const phone = await another(page, { width: 360 });
  await phone.goto(linkIn(confirmation, "/api/orders/open/"));
  await expect(async () => {
    await phone.reload();
    await expect(phone.getByText(/delivered/i).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  for (const subject of [/on its way/i, /delivered|arrived/i]) expect((await mailTo(email, subject)).text).toContain("Hello Hana Vogel");
});

test("a customer signs up, buys in German, and finds the order in the account", async ({ page }) => {
  test.setTimeout(180_000);
  const email = freshEmail("greta");
  const greta = new Shopper(page, "de-DE");
  await page.goto("/de/sign-up");
  await page.locator('input[name="name"]').fill("Greta Lindemann");
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill("ein-langes-Kennwort-7");
  await page.locator("main form button[type=submit]").last().click();
  await page.goto(linkIn(await mailTo(email, /./), "/sign-up/confirm/"));
  await page.locator('main input[name="password"]').fill("ein-langes-Kennwort-7");
  await page.locator("main form button[type=submit]").last().click();
  await page.waitForURL(/\/de\/account$/);

  await page.goto("/de/products/task-lamp");
  await greta.addToCart();
  await page.getByRole("link", { name: greta.t("cart.checkout") }).click();
  await expect(page.getByRole("textbox", { name: greta.t("checkout.contact.email") })).toHaveValue(email);
  await page.getByRole("button", { name: greta.t("checkout.contact.next") }).click();
  await greta.giveAddress(BERLIN);
  await page.getByRole("button", { name: greta.t("checkout.delivery.next") }).click();
  await greta.placeOrder();
  await greta.pay();
  const number = await greta.confirmed();
  await page.goto("/de/account/orders");
  await page
    .getByRole("link", { name: new RegExp(number) })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(number).first()).toBeVisible();
});

/** The days a calendar entry spans, as every page writes them; an entry ends on the day after its last (RFC 5545). */
function daysOf(entry: string, locale: string): string {
  const day = (name: string) => (new RegExp(`${name};VALUE=DATE:(\\d{4})(\\d\\d)(\\d\\d)`).exec(entry) ?? []).slice(1).join("-");
  return plain(formatDayRange(day("DTSTART") as LocalDate, addDays(day("DTEND") as LocalDate, -1), locale));
}

for (const { locale, address } of [
  { locale: "en-IE", address: DUBLIN },
  { locale: "de-DE", address: BERLIN },
])
  test(`the promised day is one from the product's page to the calendar: ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const email = freshEmail("uma");
    const uma = new Shopper(page, locale);
    const { t } = uma;
    const main = async () => plain(await page.getByRole("main").textContent());
    await page.goto(paths(locale).product("moka-pot"));
    const said = plain(
      await page
        .getByText(new RegExp(`^${t("catalog.product.arrives", { days: "" })}`))
        .first()
        .textContent(),
    );
    const promised = said.slice(t("catalog.product.arrives", { days: "" }).length);
    expect(promised).toMatch(/\d/);
    const places: Record<string, string> = {};
    await uma.addToCart();
    places.cart = await main();
    await uma.checkOut({ email, name: "Uma Kern", address });
    places.review = await main();
    await uma.placeOrder();
    await uma.pay();
    const number = await uma.confirmed();
    places.confirmation = await main();
    const mail = await mailTo(email, new RegExp(number));
    places.mail = plain(mail.text);
    await page.goto(linkIn(mail, "/api/orders/open/"));
    await expect(page.getByText(number).first()).toBeVisible();
    places.tracking = await main();
    places.calendar = daysOf(await (await page.request.get(linkIn(mail, "/api/delivery/calendar/"))).text(), locale);
    for (const [place, words] of Object.entries(places)) expect(words, place).toContain(promised);
  });
