import type { Currency, Money } from "../kernel/money.ts";

/** One thing in the cart at its price in force. `key` is the variant's id and unique within a Quote. */
export type PricedLine = { readonly key: string; readonly quantity: number; readonly unit: Money; readonly taxClass: string };

export const TAX_KINDS = ["vat", "sales_tax"] as const;
export type TaxKind = (typeof TAX_KINDS)[number];

/** The rates of one place on one day by tax class, in basis points. */
export type TaxRules = {
  readonly kind: TaxKind;
  /** Contained in the prices (EU, GB), else added on top (US). */
  readonly included: boolean;
  readonly country: string;
  readonly region: string;
  readonly rates: Readonly<Record<string, number>>;
};

/** The tax class of delivery, where a place taxes it by a rate of its own; elsewhere it follows the goods. */
export const DELIVERY_TAX_CLASS = "delivery";

export type QuoteFacts = {
  readonly currency: Currency;
  readonly lines: readonly PricedLine[];
  readonly shipping: Money;
  /** Off the goods, spread over the lines; never more than the subtotal. */
  readonly discount?: Money;
  readonly tax: TaxRules;
};

export type QuotedLine = PricedLine & {
  readonly discount: Money;
  /** unit × quantity − discount. */
  readonly total: Money;
  readonly taxBasisPoints: number;
  /** This line's share of its tax line; delivery's share is in none. */
  readonly tax: Money;
};

export type TaxLine = {
  readonly kind: TaxKind;
  readonly country: string;
  readonly region: string;
  readonly basisPoints: number;
  /** What it is reckoned on, without the tax itself. */
  readonly base: Money;
  readonly amount: Money;
  readonly included: boolean;
};

/** The priced cart at a moment. total = subtotal − discount + shipping + tax. */
export type Quote = {
  readonly currency: Currency;
  readonly lines: readonly QuotedLine[];
  readonly subtotal: Money;
  readonly discount: Money;
  readonly shipping: Money;
  /** Added on top. */
  readonly tax: Money;
  /** Contained in subtotal and shipping. */
  readonly includedTax: Money;
  readonly taxLines: readonly TaxLine[];
  readonly total: Money;
};

/** The prices a market's cart is reckoned in. */
export type PriceList = { readonly key: string; readonly currency: Currency };
