import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { CONFIRM, confirmIfAsked, grace, readIn } from "./grace.ts";
import { follow, hrefsOn, type Kind } from "./kind.ts";

/** `place`: which page of the staff's it is, as its folder under app/ names it. */
export type DeskKind = Kind & { readonly place: string };

/** What a buyer does so that staff have something to look at. */
type Deed = (page: Page, locale: string) => Promise<void>;

/** `from`: the address to begin at. `through`: the places whose first links lead on from there. `first`: what is done where none leads on. */
type Way = { readonly from?: string; readonly through?: readonly string[]; readonly first?: Deed };

const FILLED_IN = /\[\w+\]/g;

/** Words that stand where another page has the name of a thing. */
const NO_NAMES = "new|collections|product-types|file|shelf|requests|audit|devices|capabilities|explain|reports";

const linksTo = (place: string): RegExp =>
  new RegExp(`^${place.replaceAll(FILLED_IN, `(?!(?:${NO_NAMES})(?:[/?]|$))[^/?#]+`)}(?:[?#].*)?$`);

async function walk(
  page: Page,
  locale: string,
  { from, through, first }: Way & { from: string; through: readonly string[] },
): Promise<void> {
  await page.goto(from);
  const [next] = through;
  if (first && next && (await hrefsOn(page, linksTo(next))).length === 0) {
    const held = await page.context().cookies();
    await first(page, locale);
    await page.context().clearCookies();
    await page.context().addCookies(held);
    await page.goto(from);
  }
  for (const next of through) if (!(await follow(page, linksTo(next)))) throw new Error(`No link to ${next} on ${page.url()}.`);
}

/** A page of the staff's. One that needs a thing is reached by the first link to such a page, unless told otherwise. */
export const desk = (name: string, place: string, { from = place, through, first }: Way = {}): DeskKind => ({
  name: `staff-${name}`,
  place,
  as: grace,
  keeps: true,
  go: async (page, locale) => {
    await readIn(page, locale);
    await walk(page, locale, { from, through: through ?? (place.includes("[") ? [place] : []), ...(first && { first }) });
    if (place !== CONFIRM) await confirmIfAsked(page);
    if (new URL(page.url()).pathname === paths.admin.signIn()) throw new Error(`Signed out on the way to ${place}.`);
  },
});
