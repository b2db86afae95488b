import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { store } from "../../store.config.ts";

/** Who looks at a page. Each enters once per language; what the browser then holds serves all kinds of this visitor's pages. */
export type Visitor = { readonly name: string; readonly enter: (page: Page, locale: string) => Promise<void> };

/** A kind of page: a name for its pictures, and the way there in a browser that holds nothing but what its visitor's sign-in left. */
export type Kind = {
  readonly name: string;
  readonly go: (page: Page, locale: string) => Promise<void>;
  readonly as?: Visitor;
  /** What the way there left in the browser serves the pages after it: giving a code begins a new session. */
  readonly keeps?: boolean;
  /** Where a page comes in fewer languages than the shop. */
  readonly locales?: readonly string[];
  /** What a page is on paper. */
  readonly media?: "print";
};

export type To = ReturnType<typeof paths>;

export const LOCALES: readonly string[] = [store.defaultLocale, "de-DE"];

/** A page that an address alone leads to. */
export const at = (name: string, path: (to: To) => string, as?: Visitor): Kind => ({
  name,
  go: async (page, locale) => {
    await page.goto(path(paths(locale)));
  },
  ...(as && { as }),
});

/** Where the links of this sort on the page lead, each once, in their order. */
export const hrefsOn = (page: Page, sort: RegExp): Promise<string[]> =>
  page
    .locator("main a[href]")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))])
    .then((all) => all.filter((href) => sort.test(href)));

/** Goes where the first link of this sort leads; false where the page has none. */
export async function follow(page: Page, sort: RegExp): Promise<boolean> {
  const [found] = await hrefsOn(page, sort);
  if (found) await page.goto(found);
  return found !== undefined;
}

/** Sends the form of this name and waits for where it leads. */
export async function submit(page: Page, form: string): Promise<void> {
  const before = page.url();
  await page.locator(`form#${form} button[type="submit"]`).last().click();
  await page.waitForURL((url) => url.href !== before);
}
