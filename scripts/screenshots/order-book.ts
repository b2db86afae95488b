import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { store } from "../../store.config.ts";
import { linkOf, listMails } from "./inbox.ts";
import { hrefsOn, type Kind } from "./kind.ts";

type Cookies = Parameters<ReturnType<Page["context"]>["addCookies"]>[0];

/** An order as its buyer's link opens it: what its page is called and says, where it leads, and what lets a browser in. */
export type Found = {
  readonly number: string;
  readonly title: string;
  readonly says: string;
  readonly links: readonly string[];
  readonly cookies: Cookies;
};

const ORDER_LINK = /\/api\/orders\/open\/[^/?]+(?:\?locale=[\w-]+)?$/;
const ORDER_PAGE = /\/track\/([A-Z0-9-]+)$/;
const NUMBER = /\b[A-Z0-9]{5}-[A-Z0-9]{5}\b/;

/** Each order of which a mail stands in the inbox, opened once in the shop's own language. */
async function readBook(page: Page): Promise<Found[]> {
  const book = new Map<string, Found>();
  for (const mail of await listMails()) {
    if (book.has(NUMBER.exec(mail.subject)?.[0] ?? "")) continue;
    const link = await linkOf(mail, ORDER_LINK);
    const found = link && (await read(page, link));
    if (found) book.set(found.number, found);
  }
  return [...book.values()];
}

async function read(page: Page, link: string): Promise<Found | null> {
  const { pathname } = new URL(link);
  await page.context().clearCookies();
  await page.goto(`${pathname}?locale=${store.defaultLocale}`);
  const number = ORDER_PAGE.exec(new URL(page.url()).pathname)?.[1];
  if (!number) return null;
  return {
    number,
    title: (await page.locator("h1").textContent()) ?? "",
    says: (await page.locator("main").textContent()) ?? "",
    links: await hrefsOn(page, /./),
    cookies: await page.context().cookies(),
  };
}

let book: Promise<readonly Found[]> | undefined;

/** The page of the first order that is like this, for a guest; `then` leads on from there. */
export const guestOrder = (name: string, isLike: (order: Found) => boolean, then?: RegExp): Kind => ({
  name,
  go: async (page, locale) => {
    book ??= readBook(page);
    const order = (await book).find(isLike);
    if (!order) throw new Error("The demo has no such order just now.");
    await page.context().clearCookies();
    await page.context().addCookies(order.cookies);
    await page.goto(paths(locale).trackOrder(order.number));
    if (!then) return;
    const [next] = await hrefsOn(page, then);
    if (!next) throw new Error(`Order ${order.number} leads to no ${then}.`);
    await page.goto(next);
  },
});
