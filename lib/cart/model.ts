import type { Market } from "../../store.config.ts";
import type { ListedPart, VariantFacts } from "../catalog/model.ts";
import type { Shelf } from "../inventory/model.ts";
import type { LocalDate } from "../kernel/days.ts";
import type { Id } from "../kernel/ids.ts";
import type { Money } from "../kernel/money.ts";
import type { Quote } from "../pricing/model.ts";
import type { DeliveryOffer } from "../shipping/model.ts";
import type { WishNews } from "./rules/wishes.ts";

export type CartLine = {
  readonly id: Id<"cartLine">;
  readonly variantId: Id<"variant">;
  readonly quantity: number;
  /** The price when it was last shown, so that a change can be said. */
  readonly seen: Money;
};

export type Cart = {
  readonly id: Id<"cart">;
  readonly customerId: Id<"customer"> | null;
  readonly market: Market;
  readonly locale: string;
  readonly version: number;
  readonly lines: readonly CartLine[];
};

/** What is true of a variant in a market at a moment. */
export type Buyable = {
  readonly variantId: string;
  readonly onSale: boolean;
  readonly markets: readonly string[];
  readonly maxPerOrder: number;
  /** Free units, those held for this cart's own unpaid order included. */
  readonly available: number;
  readonly nextOn: LocalDate | null;
  readonly price: Money | null;
};
export type Buyables = ReadonlyMap<string, Buyable>;

/** A spare part as it stands in the shop now; without a price where it is not sold. */
export type PartOffer = { readonly part: ListedPart; readonly price: Money | null; readonly shelf: Shelf };

/** Whether a line can be bought now, and if not, why. */
export const LINE_STATES = ["ready", "sold_out", "not_sold_here", "withdrawn"] as const;
export type LineState = (typeof LINE_STATES)[number];

/** What changed since the cart was last shown: said once, then accepted. */
export type CartNews =
  | { readonly kind: "price"; readonly variantId: string; readonly from: Money; readonly to: Money }
  | { readonly kind: "fewer"; readonly variantId: string; readonly from: number; readonly to: number }
  | { readonly kind: "market"; readonly from: Market; readonly to: Market };

export type CartLineView = {
  readonly id: string;
  readonly quantity: number;
  readonly variant: VariantFacts;
  /** As many as may be had. */
  readonly most: number;
  readonly nextOn: LocalDate | null;
  readonly state: LineState;
  readonly unit: Money | null;
  /** Null for what cannot be bought now: it is in no sum. */
  readonly total: Money | null;
};

/** A cart as its pages show it. */
export type CartView = {
  readonly id: Id<"cart">;
  readonly version: number;
  readonly market: Market;
  /** Where it goes, once an address was given; it then decides the market. */
  readonly address: { readonly country: string; readonly region: string | null } | null;
  readonly lines: readonly CartLineView[];
  /** Units of all lines, also of those that cannot be bought now. */
  readonly units: number;
  readonly news: readonly CartNews[];
  /** Nothing stands in the way of checking out. */
  readonly ready: boolean;
  readonly priced: PricedCart | null;
};

/** The lines that can be bought, quoted with one of the ways to send them. */
export type PricedCart = {
  readonly quote: Quote;
  readonly offers: readonly DeliveryOffer[];
  /** The offer in the quote; null where nothing goes. */
  readonly offer: DeliveryOffer | null;
};

export const MAX_LINES = 40;

/** Something a customer has on their list, as it is now. */
export type WishView = {
  readonly variant: VariantFacts;
  readonly state: LineState;
  readonly price: Money | null;
  readonly nextOn: LocalDate | null;
  readonly news: WishNews;
  readonly addedAt: Date;
};

export const MAX_WISHES = 200;
