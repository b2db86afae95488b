import type { QuoteFacts } from "@/lib/pricing/model.ts";

/**
 * What a Quote must be, reckoned another way: plain numbers and exact fractions in BigInt, one cent handed out after the
 * other to whoever is furthest below their due. Shares nothing with lib/pricing/rules.ts but the facts' shape.
 */
export type SecondQuote = {
  subtotal: number;
  discount: number;
  shipping: number;
  tax: number;
  includedTax: number;
  total: number;
  lines: Record<string, { total: number; tax: number }>;
  rates: Record<number, number>;
};

export function secondQuote({ lines, discount, shipping, tax }: QuoteFacts): SecondQuote {
  const goods = lines.map((line) => ({
    key: line.key,
    gross: BigInt(line.unit.amount) * BigInt(line.quantity),
    rate: tax.rates[line.taxClass] ?? tax.rates.standard ?? 0,
  }));
  const subtotal = goods.reduce((all, each) => all + each.gross, 0n);
  const wanted = BigInt(discount?.amount ?? 0);
  const off = wanted > subtotal ? subtotal : wanted;
  const offOf = handOut(
    off,
    goods.map((each) => ({ key: each.key, weight: each.gross })),
  );
  const left = goods.map((each) => ({ ...each, net: each.gross - (offOf[each.key] ?? 0n) }));

  const rates = [...new Set(left.map((each) => each.rate))];
  const ofRate = (rate: number) => left.filter((each) => each.rate === rate);
  const delivery: Record<string, bigint> = {};
  if (tax.rates.delivery === undefined) {
    // the dearer rate comes first where cents are equally due
    const order = rates
      .sort((a, b) => b - a)
      .map((rate, at) => ({
        key: `${String(at).padStart(3, "0")}:${rate}`,
        weight: ofRate(rate).reduce((all, each) => all + each.net, 0n),
      }));
    for (const [key, amount] of Object.entries(handOut(BigInt(shipping.amount), order))) delivery[key.slice(4)] = amount;
  } else {
    delivery[tax.rates.delivery] = BigInt(shipping.amount);
    if (!rates.includes(tax.rates.delivery)) rates.push(tax.rates.delivery);
  }

  const result: SecondQuote = {
    subtotal: Number(subtotal),
    discount: Number(off),
    shipping: shipping.amount,
    tax: 0,
    includedTax: 0,
    total: 0,
    lines: {},
    rates: {},
  };
  for (const rate of rates) {
    const parts = [
      ...ofRate(rate).map((each) => ({ key: each.key, weight: each.net })),
      { key: "~delivery", weight: delivery[rate] ?? 0n },
    ];
    const base = parts.reduce((all, part) => all + part.weight, 0n);
    const amount = nearest(base * BigInt(rate), tax.included ? 10_000n + BigInt(rate) : 10_000n);
    const shares = handOut(amount, parts);
    for (const each of ofRate(rate)) result.lines[each.key] = { total: Number(each.net), tax: Number(shares[each.key] ?? 0n) };
    result.rates[rate] = Number(amount);
    if (tax.included) result.includedTax += Number(amount);
    else result.tax += Number(amount);
  }
  result.total = result.subtotal - result.discount + result.shipping + result.tax;
  return result;
}

/** The whole number nearest to n/d, halves up (nothing here is negative). */
const nearest = (n: bigint, d: bigint): bigint => n / d + ((n % d) * 2n >= d ? 1n : 0n);

/** Everyone's whole due first; then a cent each to the largest claim left, the lower key first where claims are equal. */
function handOut(amount: bigint, given: { key: string; weight: bigint }[]): Record<string, bigint> {
  const everyoneAlike = given.every((each) => each.weight === 0n);
  const parts = given.map((each) => ({ key: each.key, weight: everyoneAlike ? 1n : each.weight }));
  const whole = parts.reduce((all, part) => all + part.weight, 0n);
  const got: Record<string, bigint> = {};
  for (const part of parts) got[part.key] = (amount * part.weight) / whole;
  let rest = amount - Object.values(got).reduce((all, each) => all + each, 0n);
  const claim = (part: { key: string; weight: bigint }) => amount * part.weight - (got[part.key] ?? 0n) * whole;
  while (rest > 0n && parts.length > 0) {
    const neediest = parts.reduce((best, part) =>
      claim(part) > claim(best) || (claim(part) === claim(best) && part.key < best.key) ? part : best,
    );
    got[neediest.key] = (got[neediest.key] ?? 0n) + 1n;
    rest -= 1n;
  }
  return got;
}
