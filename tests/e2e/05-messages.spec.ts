import { type Browser, expect, type Page, test } from "@playwright/test";
import { translator } from "../../lib/i18n/translator.ts";
import { paths } from "../../lib/platform/paths.ts";
import { letDaysPass, packAndShip } from "./support/desk.ts";
import { expectFit } from "./support/every-page.ts";
import { linkIn, type Mail, mailTo } from "./support/inbox.ts";
import { freshEmail, signInStaff } from "./support/people.ts";
import { BERLIN, DUBLIN, Shopper } from "./support/shopper.ts";

/** A guest with an order; answers its number. */
async function buy(page: Page, { email, name, locale }: { email: string; name: string; locale: string }): Promise<string> {
  const shopper = new Shopper(page, locale);
  await page.goto(paths(locale).product("moka-pot"));
  await shopper.addToCart();
  await shopper.checkOut({ email, name, address: locale === "de-DE" ? BERLIN : DUBLIN });
  await shopper.placeOrder();
  await shopper.pay();
  return shopper.confirmed();
}

const withoutScript = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })).newPage();

const tokenIn = (mail: Mail): string => decodeURIComponent(new URL(linkIn(mail, "/messages/")).pathname.split("/").at(-1) ?? "");

for (const locale of ["en-IE", "de-DE"])
  test(`what comes is chosen behind a mail's link, without signing in and without script: ${locale}`, async ({
    page,
    browser,
    request,
  }) => {
    test.setTimeout(150_000);
    const t = translator(locale, "messaging.choices");
    const email = freshEmail("noa");
    await buy(page, { email, name: "Noa Brandt", locale });
    const confirmation = await mailTo(email, /[0-9A-Z]{5}-[0-9A-Z]{5}/);
    const phone = await withoutScript(browser);
    await phone.goto(linkIn(confirmation, "/messages/"));
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(t("title"));
    await expect(phone.getByText(confirmation.subject)).toBeVisible();
    expect(await phone.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    const news = phone.locator('input[name="newsByEmail"]');
    await expect(news).toBeChecked();
    await phone.getByRole("radio", { name: t("paces.together.name") }).check();
    await phone.getByRole("button", { name: t("save") }).click();
    await expect(phone.getByText(t("saved"))).toBeVisible();
    await expect(phone.getByRole("radio", { name: t("paces.together.name") })).toBeChecked();

    const oneClick = paths.api.endMessages(tokenIn(confirmation), locale);
    await request.get(oneClick);
    await phone.reload();
    await expect(news).toBeChecked();
    await phone.goto(`${linkIn(confirmation, "/messages/").slice(0, -3)}xxx`);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(t("endedTitle"));
    await phone.getByRole("link", { name: t("askAgain") }).click();
    await phone.getByLabel(t("email")).fill(email);
    await phone.getByRole("button", { name: t("ask") }).click();
    await expect(phone.getByText(t("asked"))).toBeVisible();
    await phone.goto(linkIn(await mailTo(email, new RegExp(`^${translator(locale)("emails.preferencesAsked.subject")}`)), "/messages/"));
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(t("title"));
  });

test("several pieces of news come in one mail, to who wants them so; a mail program's one press ends them", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const [locale, email] = ["en-IE", freshEmail("ruth")];
  const t = translator(locale, "messaging.choices");
  const numbers = [await buy(page, { email, name: "Ruth Daly", locale }), await buy(page, { email, name: "Ruth Daly", locale })];
  await page.goto(linkIn(await mailTo(email, new RegExp(numbers[1] ?? "")), "/messages/"));
  await expectFit(page);
  expect(await page.evaluate("navigator.serviceWorker.getRegistrations().then((found) => found.length)")).toBe(0);
  await page.getByRole("radio", { name: t("paces.together.name") }).check();
  await page.getByRole("button", { name: t("save") }).click();
  await expect(page.getByText(t("saved")).first()).toBeVisible();

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInStaff(desk, "grace");
  for (const number of numbers) await packAndShip(desk, number);
  await letDaysPass(desk, 3);
  const digest = await mailTo(email, /in one mail/, 120_000);
  for (const number of numbers) expect(digest.text).toContain(number);

  const ended = await request.post(paths.api.endMessages(tokenIn(digest), locale), {
    form: { "List-Unsubscribe": "One-Click" },
    headers: { origin: "https://mail.example" },
  });
  expect(ended.ok()).toBe(true);
  await page.reload();
  await expect(page.locator('input[name="newsByEmail"]')).not.toBeChecked();
});

test("staff see which mailboxes refused us, and lift one with a reason", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signInStaff(page, "grace");
  await page.goto(paths.admin.messages());
  const row = page.getByRole("row", { name: /goran@shopper\.example/ });
  await row.getByRole("textbox").fill("Rang us: the mailbox works again");
  await row.getByRole("button", { name: /Lift/ }).click();
  await expect(page.getByText("Messages go there again.").first()).toBeVisible();
  await page.getByRole("link", { name: "Written to again" }).click();
  await expect(page.getByText("Rang us: the mailbox works again")).toBeVisible();
  await page.getByRole("link", { name: "Waiting", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mail held back");
});
