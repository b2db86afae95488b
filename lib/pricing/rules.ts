import { add, allocate, type Currency, includedShare, type Money, money, share, subtract, sum, times, zero } from "../kernel/money.ts";
import { DELIVERY_TAX_CLASS, type PricedLine, type Quote, type QuotedLine, type QuoteFacts, type TaxLine, type TaxRules } from "./model.ts";

/**
 * Prices a cart. Each rate's tax is rounded once, on all it applies to, then split over the lines and delivery by largest
 * remainder, so that the shares add up (TRUST R30). Neither total nor shares depend on the order of the lines.
 */
export function quote(facts: QuoteFacts): Quote {
  const { currency, shipping, tax } = facts;
  const lines = discounted(facts);
  const groups = taxGroups(lines, shipping, tax);
  const taxed = groups.map((group) => taxGroup(group, tax));
  const taxOf = new Map(taxed.flatMap(({ shares }) => [...shares]));
  const subtotal = sum(
    lines.map((line) => times(line.unit, line.quantity)),
    currency,
  );
  const discount = sum(
    lines.map((line) => line.discount),
    currency,
  );
  const allTax = sum(
    taxed.map(({ line }) => line.amount),
    currency,
  );
  const onTop = tax.included ? zero(currency) : allTax;
  return {
    currency,
    lines: lines.map((line) => ({ ...line, taxBasisPoints: rateOf(tax, line.taxClass), tax: taxOf.get(line.key) ?? zero(currency) })),
    subtotal,
    discount,
    shipping,
    tax: onTop,
    includedTax: tax.included ? allTax : zero(currency),
    taxLines: taxed.map(({ line }) => line).filter((line) => line.basisPoints > 0),
    total: add(add(subtract(subtotal, discount), shipping), onTop),
  };
}

type Discounted = PricedLine & Pick<QuotedLine, "discount" | "total">;

/** A share of one rate's base: a line's, or delivery's. */
type Part = { readonly key: string; readonly amount: number };
type TaxGroup = { readonly basisPoints: number; readonly parts: readonly Part[]; readonly currency: Currency };

const DELIVERY = "delivery";
const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

/** A class without a rate of its own is taxed as everything is; a place without any rate collects none. */
const rateOf = (tax: TaxRules, taxClass: string): number => tax.rates[taxClass] ?? tax.rates.standard ?? 0;

/** Spread in the order of keys, not of lines: the odd cent then always falls on the same line. */
function discounted({ lines, discount, currency }: QuoteFacts): Discounted[] {
  const sorted = [...lines].sort(byKey);
  const gross = sorted.map((line) => times(line.unit, line.quantity));
  const whole = sum(gross, currency);
  const off = Math.min(discount?.amount ?? 0, whole.amount);
  const shares = allocate(
    off,
    gross.map((each) => each.amount),
  );
  const found = new Map(sorted.map((line, index) => [line.key, money(shares[index] ?? 0, currency)]));
  return lines.map((line) => {
    const own = found.get(line.key) ?? zero(currency);
    return { ...line, discount: own, total: subtract(times(line.unit, line.quantity), own) };
  });
}

/** What each rate applies to. Delivery follows the goods in proportion to their value, unless the place taxes it by a rate of its own. */
function taxGroups(lines: readonly Discounted[], shipping: Money, tax: TaxRules): TaxGroup[] {
  const parts = new Map<number, Part[]>();
  const put = (basisPoints: number, part: Part) => parts.set(basisPoints, [...(parts.get(basisPoints) ?? []), part]);
  for (const line of [...lines].sort(byKey)) put(rateOf(tax, line.taxClass), { key: line.key, amount: line.total.amount });
  const own = tax.rates[DELIVERY_TAX_CLASS];
  if (own !== undefined) put(own, { key: DELIVERY, amount: shipping.amount });
  else {
    const rates = [...parts.keys()].sort((a, b) => b - a);
    const shares = allocate(
      shipping.amount,
      rates.map((rate) => amountOf(parts.get(rate))),
    );
    rates.forEach((rate, index) => {
      put(rate, { key: DELIVERY, amount: shares[index] ?? 0 });
    });
  }
  return [...parts].sort(([a], [b]) => b - a).map(([basisPoints, found]) => ({ basisPoints, parts: found, currency: shipping.currency }));
}

const amountOf = (parts: readonly Part[] = []): number => parts.reduce((all, part) => all + part.amount, 0);

function taxGroup(
  { basisPoints, parts, currency }: TaxGroup,
  { kind, included, country, region }: TaxRules,
): { line: TaxLine; shares: Map<string, Money> } {
  const whole = money(amountOf(parts), currency);
  const amount = included ? includedShare(whole, basisPoints) : share(whole, basisPoints);
  const shares = allocate(
    amount.amount,
    parts.map((part) => part.amount),
  );
  return {
    line: { kind, country, region, basisPoints, base: included ? subtract(whole, amount) : whole, amount, included },
    shares: new Map(parts.map((part, index) => [part.key, money(shares[index] ?? 0, currency)])),
  };
}
