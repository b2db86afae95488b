import { prefixOf } from "../../store.config.ts";

type Mail = { readonly id: string; readonly subject: string };

/** The demo's inbox stands three doors on from its shop. */
const inbox = (): string => {
  const shop = new URL(process.env.SHOP_URL ?? "");
  return process.env.INBOX_URL ?? `http://${shop.hostname}:${Number(shop.port) + 3}`;
};

export const inboxPage = (path: string): string => new URL(path, inbox()).href;

export const askInbox = async <T>(path: string): Promise<T> => (await fetch(inboxPage(path))).json() as Promise<T>;

/** So many are looked through for a link. */
const MOST = 1_000;

/** The newest mails, to somebody if it says to whom. */
export const listMails = async (to?: string): Promise<readonly Mail[]> =>
  (await askInbox<{ messages: readonly Mail[] }>(`/api/messages?limit=${MOST}${to ? `&to=${encodeURIComponent(to)}` : ""}`)).messages;

/** The first link of a mail whose address is of this sort. */
export async function linkOf(mail: Mail, sort: RegExp): Promise<string | undefined> {
  const { links } = await askInbox<{ links: readonly string[] }>(`/api/messages/${mail.id}`);
  return links.find((link) => sort.test(link));
}

/** The newest link of this sort that was sent to somebody, or to anybody. */
export async function newestLink(sort: RegExp, to?: string): Promise<string | undefined> {
  for (const mail of await listMails(to)) {
    const link = await linkOf(mail, sort);
    if (link) return link;
  }
  return undefined;
}

/** Where a link of a mail leads, read in this language instead of the letter's. */
export function inLanguage(link: string, locale: string): string {
  const { pathname, search } = new URL(link);
  return `${prefixOf(locale)}${pathname.replace(/^\/(?:[a-z]{2}-[a-z]{2}|de)(?=\/)/, "")}${search}`;
}
