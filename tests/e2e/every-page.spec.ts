import { expect, type Page, test } from "@playwright/test";
import { paths } from "../../lib/platform/paths.ts";
import { expectFit, expectRoom, findHtmlFaults, lookAtEach, openPages } from "./support/every-page.ts";
import { BERLIN, DUBLIN, Shopper } from "./support/shopper.ts";

test.describe.configure({ mode: "parallel" });

/** Each language first at one width, where everything is looked at; then at the other, that its words have room there too. */
const LOOKS = [
  { locale: "en-IE", widths: [360, 1280], colours: true },
  { locale: "de-DE", widths: [1280, 360], colours: false }, // colours are the same in every language
] as const;

for (const { locale, ...look } of LOOKS)
  test(`every page anyone may open is valid, and fit for everyone, light and dark: ${locale}`, async ({ page }) => {
    test.setTimeout(400_000);
    await lookAtEach(page, openPages(locale), { ...look, colours: true });
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

for (const { locale, ...look } of LOOKS)
  test(`so are the cart and each step of the checkout: ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    await walkToTheTill(page, locale, async () => {
      const { pathname } = new URL(page.url());
      expect.soft(await findHtmlFaults(await (await page.request.get(pathname)).text(), pathname)).toEqual([]);
      await page.setViewportSize({ width: look.widths[0], height: 800 });
      await expectFit(page, look);
      await page.setViewportSize({ width: look.widths[1], height: 800 });
      await expectRoom(page);
    });
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
    to.accountEmail(),
    to.personalData(),
    to.accountAddresses(),
    to.accountNewAddress(),
    to.accountPassword(),
    to.accountDevices(),
  ];
};

for (const { locale, ...look } of LOOKS)
  test(`so is an account: ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    await signInAsAda(page, locale);
    await lookAtEach(page, accountPages(locale), look);
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

for (const { locale, ...look } of LOOKS)
  test(`so is what an order leads to: ${locale}`, async ({ page }) => {
    test.setTimeout(300_000);
    await signInAsAda(page, locale);
    await lookAtEach(page, await orderPages(page, locale), look);
  });
