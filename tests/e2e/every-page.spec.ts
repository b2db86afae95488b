import { expect, type Page, test } from "@playwright/test";
import { paths } from "../../lib/platform/paths.ts";
import { expectFit, expectRoom, findHtmlFaults, openPages, themesFor } from "./support/every-page.ts";
import { BERLIN, DUBLIN, Shopper } from "./support/shopper.ts";

test.describe.configure({ mode: "parallel" });

const LOCALES = ["en-IE", "de-DE"] as const;
const WIDTHS = [360, 1280];

/** Each language at one width in both themes; that words and pictures also fit the other width is looked at without axe. */
for (const [locale, width] of [
  ["en-IE", 360],
  ["de-DE", 1280],
] as const)
  test(`every page anyone may open is fit for everyone, light and dark: ${locale}, ${width} px`, async ({ page }) => {
    test.setTimeout(700_000);
    await page.setViewportSize({ width, height: 800 });
    for (const path of openPages(locale)) {
      await page.goto(path);
      await expectFit(page, themesFor(locale));
    }
  });

for (const [locale, width] of [
  ["en-IE", 1280],
  ["de-DE", 360],
] as const)
  test(`every page anyone may open keeps to its width: ${locale}, ${width} px`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 800 });
    for (const path of openPages(locale)) {
      await page.goto(path);
      await expectRoom(page);
    }
  });

/** From the cart to the last step before paying; `look` is called on each page. */
async function walkToTheTill(page: Page, locale: string, look: () => Promise<void>): Promise<void> {
  const shopper = new Shopper(page, locale);
  const address = locale === "de-DE" ? BERLIN : DUBLIN;
  await page.goto(paths(locale).product("gooseneck-kettle"));
  await shopper.addToCart();
  await look();
  await page.getByRole("link", { name: shopper.t("cart.checkout") }).click();
  await expect(page.getByRole("heading", { level: 1, name: shopper.t("checkout.titles.contact") })).toBeVisible();
  await look();
  await page.getByRole("textbox", { name: shopper.t("checkout.contact.email") }).fill("every@shopper.example");
  await page.getByRole("textbox", { name: shopper.t("checkout.contact.name") }).fill("Ada Byrne");
  await page.getByRole("button", { name: shopper.t("checkout.contact.next") }).click();
  await expect(page.getByRole("heading", { level: 1, name: shopper.t("checkout.titles.address") })).toBeVisible();
  await look();
  await shopper.giveAddress(address);
  await look();
  await page.getByRole("button", { name: shopper.t("checkout.delivery.next") }).click();
  await expect(page.getByRole("heading", { level: 1, name: shopper.t("checkout.titles.review") })).toBeVisible();
  await look();
}

for (const [index, locale] of LOCALES.entries())
  for (const width of [WIDTHS[index] ?? 360])
    test(`so are the cart and each step of the checkout: ${locale}, ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      await walkToTheTill(page, locale, () => expectFit(page));
    });

/** Ada has an account and orders in it, as the demo is furnished. */
async function signInAsAda(page: Page, locale: string): Promise<void> {
  const to = paths(locale);
  await page.goto(to.signIn());
  await page.locator('input[name="email"]').fill("ada@shopper.example");
  await page.locator('input[name="password"]').fill("kept-demo-ada");
  await page.locator('main form button[type="submit"]').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith(to.signIn()));
}

const accountPages = (locale: string): string[] => {
  const to = paths(locale);
  return [
    to.account(),
    to.accountOrders(),
    to.accountWishes(),
    to.accountPapers(),
    to.accountThings(),
    to.accountSent(),
    to.accountSettings(),
    to.accountAddresses(),
    to.accountNewAddress(),
    to.accountPassword(),
    to.accountDevices(),
  ];
};

for (const locale of LOCALES)
  test(`so is an account: ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    await signInAsAda(page, locale);
    for (const [index, path] of accountPages(locale).entries()) {
      await page.setViewportSize({ width: WIDTHS[index % 2] ?? 360, height: 800 });
      await page.goto(path);
      await expectFit(page);
      expect.soft(await findHtmlFaults(page, path)).toEqual([]);
    }
  });

/** What an order leads to: a page each of reporting, cases, withdrawing, ordering again and changing, as far as its parcels allow it. */
async function orderPages(page: Page, locale: string): Promise<string[]> {
  const to = paths(locale);
  const linksOf = async (path: string, kind: RegExp): Promise<string[]> => {
    await page.goto(path);
    const all = await page.locator("main a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    return all.filter((href) => kind.test(href));
  };
  const orders = (await linksOf(to.accountOrders(), /\/account\/orders\/./)).map((href) => href.replace(to.accountOrders(), to.track()));
  const found = new Map<string, string>();
  for (const order of new Set(orders)) {
    found.set(`order ${found.size}`, order);
    for (const href of await linksOf(order, /\/(report|cases|withdraw|again|change)\b/))
      found.set(/\/(report|cases|withdraw|again|change\/[a-z-]+)/.exec(href)?.[1] ?? href, href);
  }
  return [...found.values()];
}

for (const [locale, width] of [
  ["en-IE", 360],
  ["de-DE", 1280],
] as const)
  test(`so is what an order leads to: ${locale}, ${width} px`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 800 });
    await signInAsAda(page, locale);
    for (const path of await orderPages(page, locale)) {
      await page.goto(path);
      await expectFit(page, themesFor(locale));
      expect.soft(await findHtmlFaults(page, path)).toEqual([]);
    }
  });

for (const locale of LOCALES)
  test(`every page is written in valid HTML: ${locale}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const path of openPages(locale)) expect.soft(await findHtmlFaults(page, path)).toEqual([]);
    await walkToTheTill(page, locale, async () => expect.soft(await findHtmlFaults(page, new URL(page.url()).pathname)).toEqual([]));
  });
