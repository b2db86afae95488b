import { type Market, type MarketConfig, store } from "../../store.config.ts";
import type { LocalDate } from "../kernel/days.ts";
import { type Currency, type Money, money } from "../kernel/money.ts";
import { sql } from "../platform/db/pool.ts";
import type { PriceList, TaxRules } from "./model.ts";

const configOf = (market: Market): MarketConfig => store.markets[market];

export const priceListOf = (market: Market): PriceList => ({ key: configOf(market).priceList, currency: configOf(market).currency });

/** The newest price of each variant that is not in the future; variants without one are missing from the map. */
export async function pricesInForce(variantIds: readonly string[], priceList: string, at: Date): Promise<Map<string, Money>> {
  if (variantIds.length === 0) return new Map();
  const rows = await sql.many<{ variantId: string; amount: number; currency: Currency }>`
    SELECT DISTINCT ON (variant_id) variant_id, amount, currency FROM price
    WHERE variant_id = ANY(${variantIds}::text[]) AND price_list = ${priceList} AND valid_from <= ${at}
    ORDER BY variant_id, valid_from DESC`;
  return new Map(rows.map((row) => [row.variantId, money(row.amount, row.currency)]));
}

/**
 * The tax of the country a thing is delivered to (VAT: Directive 2006/112/EC art. 33, one-stop shop). For the US, `region`
 * is the state; a state without rows is one where no tax is collected.
 */
export async function findTaxRules({ market, region, on }: { market: Market; region: string | null; on: LocalDate }): Promise<TaxRules> {
  const { country, pricesIncludeTax } = configOf(market);
  const rows = await sql.many<{ taxClass: string; basisPoints: number }>`
    SELECT DISTINCT ON (tax_class) tax_class, basis_points FROM tax_rate
    WHERE country = ${country} AND region = ${pricesIncludeTax ? "" : (region ?? "")} AND valid_from <= ${on}::date
    ORDER BY tax_class, valid_from DESC`;
  return {
    kind: pricesIncludeTax ? "vat" : "sales_tax",
    included: pricesIncludeTax,
    country,
    region: pricesIncludeTax ? "" : (region ?? ""),
    rates: Object.fromEntries(rows.map((row) => [row.taxClass, row.basisPoints])),
  };
}

export type PriceRow = {
  readonly id: string;
  readonly variantId: string;
  readonly sku: string;
  readonly priceList: string;
  readonly price: Money;
  readonly validFrom: Date;
  readonly by: string;
  readonly state: "past" | "now" | "coming";
};

/** Every price there ever was of a product's variants, the newest first: append-only, so this is also its history. */
export async function listPriceRows(productId: string, now: Date): Promise<PriceRow[]> {
  const rows = await sql.many<Omit<PriceRow, "price"> & { amount: number; currency: Currency }>`
    SELECT p.id, p.variant_id, v.sku, p.price_list, p.amount, p.currency, p.valid_from, coalesce(s.name, p.actor) AS by,
      CASE WHEN p.valid_from > ${now} THEN 'coming'
        WHEN p.valid_from = max(p.valid_from) FILTER (WHERE p.valid_from <= ${now}) OVER (PARTITION BY p.variant_id, p.price_list) THEN 'now' ELSE 'past' END AS state
    FROM price p JOIN variant v ON v.id = p.variant_id LEFT JOIN staff s ON p.actor = 'staff:' || s.id
    WHERE v.product_id = ${productId} ORDER BY p.valid_from DESC, v.position, p.price_list LIMIT 400`;
  return rows.map(({ amount, currency, ...row }) => ({ ...row, price: money(amount, currency) }));
}

/** Variants on sale that have no price in a currency in which the product is sold. */
export async function listUnpriced(
  variants: readonly { readonly id: string; readonly sku: string; readonly archivedAt: Date | null }[],
  { markets, now }: { markets: readonly string[]; now: Date },
): Promise<{ sku: string; currency: Currency }[]> {
  const lists = new Map(markets.map((market) => [configOf(market as Market).priceList, configOf(market as Market).currency]));
  const ids = variants.map(({ id }) => id);
  const missing = await Promise.all(
    [...lists].map(async ([list, currency]) => {
      const priced = await pricesInForce(ids, list, now);
      return variants.filter(({ id }) => !priced.has(id)).map(({ sku }) => ({ sku, currency }));
    }),
  );
  return missing.flat();
}
