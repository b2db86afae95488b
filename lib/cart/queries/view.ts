import { MARKETS, type Market, marketOf, store } from "../../../store.config.ts";
import type { VariantFacts } from "../../catalog/model.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { claimGuestCart } from "../commands/claim.ts";
import { keepCart } from "../commands/upkeep.ts";
import type { Cart, CartLineView, CartNews, CartView } from "../model.ts";
import { bringUpToDate, type Upkeep } from "../rules/upkeep.ts";
import { viewLines } from "../rules/view.ts";
import { type CartFacts, findFacts } from "./buyables.ts";
import { type CartKey, findOpenCart } from "./find.ts";
import { quoteLines } from "./quote.ts";

/** What was answered at checkout that changes prices: the country of the address and its state, and how it is to be sent. */
type Destination = { readonly country: string | null; readonly region: string | null; readonly option: string | null };
const NOWHERE: Destination = { country: null, region: null, option: null };

const TRIES = 3;

/**
 * The cart as it stands, to be shown: what changed since it was last shown is told in `news` and taken over, unless
 * `isShown` says that the page leads on and nobody will read it. Null when there is no cart.
 */
export async function showCart(
  key: CartKey,
  locale: string,
  isShown: (view: CartView) => Promise<boolean> | boolean = () => true,
): Promise<CartView | null> {
  const now = await shopNow();
  await claimGuestCart(key, now);
  for (let left = TRIES; left > 0; left--) {
    const read = await readCart(key, locale, now);
    if (!read) return null;
    if (!read.upkeep.changed || !(await isShown(read.view))) return read.view;
    const version = await keepCart(key, read.cart, { upkeep: read.upkeep, locale, now });
    if (version !== null) return { ...read.view, version };
  }
  throw new Error("The cart is changed faster than it can be shown");
}

/** The cart as the buyer knows it: null when something changed that they have not been told. */
export async function readAgreedCart(key: CartKey, locale: string, now: Date): Promise<CartView | null> {
  const read = await readCart(key, locale, now);
  return read && !read.upkeep.changed ? read.view : null;
}

type ReadCart = { readonly cart: Cart; readonly upkeep: Upkeep; readonly view: CartView };

async function readCart(key: CartKey, locale: string, now: Date): Promise<ReadCart | null> {
  const cart = await findOpenCart(key);
  if (!cart) return null;
  const destination = await findDestination(cart.id);
  const market = marketFor(destination, locale);
  const facts = await findFacts({ variantIds: cart.lines.map((line) => line.variantId), market, locale, now, cartId: cart.id });
  const upkeep = bringUpToDate(cart, market, facts.buyables);
  const view = await viewCart({ ...cart, market, lines: upkeep.lines }, { news: upkeep.news, facts, destination, locale, now });
  return { cart, upkeep, view };
}

const findDestination = async (cartId: string): Promise<Destination> =>
  (await sql.one<Destination>`
    SELECT address->>'country' AS country, address->>'region' AS region, delivery_option AS option FROM checkout WHERE cart_id = ${cartId}`) ??
  NOWHERE;

/** The market of the address, once there is one; until then that of the page. */
const marketFor = ({ country }: Destination, locale: string): Market =>
  MARKETS.find((market) => store.markets[market].country === country) ?? marketOf(locale);

type Told = {
  readonly news: readonly CartNews[];
  readonly facts: CartFacts;
  readonly destination: Destination;
  readonly locale: string;
  readonly now: Date;
};

async function viewCart(cart: Cart, { news, facts, destination, locale, now }: Told): Promise<CartView> {
  const lines = viewLines(cart, facts);
  const ready = lines.filter((line) => line.state === "ready");
  const { region, option, country } = destination;
  const priced =
    ready.length === 0 ? null : await quoteLines({ lines: ready.map(toQuotable), market: cart.market, region, option, locale, now });
  return {
    id: cart.id,
    version: cart.version,
    market: cart.market,
    address: country ? { country, region } : null,
    lines,
    units: lines.reduce((all, line) => all + line.quantity, 0),
    news,
    ready: priced?.offer != null && ready.length === lines.length,
    priced,
  };
}

const toQuotable = ({ variant, quantity, unit }: CartLineView) => {
  if (!unit) throw new Error(`No price for ${variant.id}`);
  return { variantId: variant.id, quantity, unit, taxClass: variant.taxClass, goods: goodsOf(variant) };
};

const goodsOf = ({ weightGrams, lengthMm, widthMm, heightMm }: VariantFacts) => ({ weightGrams, lengthMm, widthMm, heightMm });
