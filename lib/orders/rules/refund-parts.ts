import { divideRounded } from "../../kernel/money.ts";
import { ok, type Problem, type Result, refuse } from "../../kernel/result.ts";
import type { RefundDetails } from "../../payments/model.ts";
import { shareOfRest, sumOfParts } from "../../payments/rules/refunds.ts";
import type { OrderTaxLine } from "../model.ts";
import { lineGross, shippingGross } from "./bill.ts";

type RefundLine = {
  readonly id: string;
  readonly quantity: number;
  readonly total: number;
  readonly taxAmount: number;
  readonly taxBasisPoints: number;
};

export type RefundBill = {
  readonly order: {
    readonly shipping: number;
    readonly tax: number;
    readonly includedTax: number;
    readonly total: number;
    readonly taxLines: readonly OrderTaxLine[];
  };
  readonly lines: readonly RefundLine[];
  /** What live refunds have paid back already. */
  readonly earlier: readonly RefundDetails[];
};

export type PartsWish = {
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
  readonly shipping: number;
  readonly other: number;
};

export type NotThese = "unknown" | "too_many_units" | "over_shipping" | "amount_invalid" | "nothing_chosen";

/** The parts of a refund people chose, each at what it cost the buyer and no more than is left of it. */
export function refundParts(bill: RefundBill, wish: PartsWish): Result<{ amount: number; details: RefundDetails }, Problem<NotThese>> {
  const parts: RefundDetails["lines"][number][] = [];
  for (const [lineId, quantity] of unitsByLine(wish)) {
    const line = bill.lines.find(({ id }) => id === lineId);
    if (!line) return refuse("unknown");
    if (quantity > unitsLeft(bill, line)) return refuse("too_many_units", undefined, "lines");
    if (quantity > 0) parts.push(partOf(bill, line, quantity));
  }
  if (![wish.shipping, wish.other].every((amount) => Number.isSafeInteger(amount) && amount >= 0))
    return refuse("amount_invalid", undefined, "other");
  if (wish.shipping > shippingLeft(bill)) return refuse("over_shipping", undefined, "shipping");
  const chosen = { lines: parts, shipping: wish.shipping, other: wish.other };
  const amount = sumOfParts(chosen);
  return amount > 0 ? ok({ amount, details: completeParts(bill, chosen) }) : refuse("nothing_chosen");
}

/** A line named twice is wanted once, with all its units. */
function unitsByLine({ lines }: PartsWish): Map<string, number> {
  const units = new Map<string, number>();
  for (const { lineId, quantity } of lines) units.set(lineId, (units.get(lineId) ?? 0) + quantity);
  return units;
}

/** All that is left of the order, where `amount` is what is left of its payment: earlier adjustments are set off. */
export function restOfOrder(bill: RefundBill, amount: number): RefundDetails {
  const lines = bill.lines.filter((line) => unitsLeft(bill, line) > 0).map((line) => partOf(bill, line, unitsLeft(bill, line)));
  const shipping = shippingLeft(bill);
  return completeParts(bill, { lines, shipping, other: amount - sumOfParts({ lines, shipping, other: 0 }) });
}

const earlierParts = ({ earlier }: RefundBill, line: RefundLine) =>
  earlier.flatMap(({ lines }) => lines.filter(({ lineId }) => lineId === line.id));
const sumOf = <T>(all: readonly T[], amount: (each: T) => number): number => all.reduce((sum, each) => sum + amount(each), 0);

/** Units of a line that were not paid back yet. */
export const unitsLeft = (bill: RefundBill, line: RefundLine): number =>
  line.quantity - sumOf(earlierParts(bill, line), ({ quantity }) => quantity);

export const shippingLeft = (bill: RefundBill): number =>
  shippingGross({ ...bill.order, lines: bill.lines }) - sumOf(bill.earlier, ({ shipping }) => shipping);

function partOf(bill: RefundBill, line: RefundLine, quantity: number): RefundDetails["lines"][number] {
  const before = earlierParts(bill, line);
  const rest = (whole: number, paidBack: number) => shareOfRest({ left: whole - paidBack, unitsLeft: unitsLeft(bill, line) }, quantity);
  return {
    lineId: line.id,
    quantity,
    amount: rest(
      lineGross(bill.order, line),
      sumOf(before, ({ amount }) => amount),
    ),
    tax: rest(
      line.taxAmount,
      sumOf(before, ({ tax }) => tax),
    ),
  };
}

type Chosen = Pick<RefundDetails, "lines" | "shipping" | "other">;

const portion = (amount: number, part: number, whole: number): number =>
  whole === 0 ? 0 : divideRounded(BigInt(amount) * BigInt(part), BigInt(whole));

const netOf = (tax: number, basisPoints: number): number =>
  basisPoints === 0 ? 0 : divideRounded(BigInt(tax) * 10_000n, BigInt(basisPoints));

/** The tax in the chosen parts, by rate, and the accounts all of it comes from. */
export function completeParts(bill: RefundBill, chosen: Chosen): RefundDetails {
  const { order, lines } = bill;
  const delivery = shippingGross({ ...order, lines });
  const byRate = order.taxLines.map((rate) => {
    const own = lines.filter(({ taxBasisPoints }) => taxBasisPoints === rate.basisPoints);
    const inDelivery = rate.amount - sumOf(own, ({ taxAmount }) => taxAmount);
    const parts = chosen.lines.filter(({ lineId }) => own.some(({ id }) => id === lineId));
    const ofLines = sumOf(parts, ({ tax }) => tax);
    const ofShipping = portion(inDelivery, chosen.shipping, delivery);
    const ofOther = portion(rate.amount, chosen.other, order.total);
    // Of whole lines the net is what they cost less their own tax, to the cent; of the rest it is told by the rate.
    const net = sumOf(parts, ({ amount, tax }) => amount - tax) + netOf(ofShipping + ofOther, rate.basisPoints);
    return { rate, net, ofLines, ofShipping, ofOther };
  });
  const shippingTax = sumOf(byRate, ({ ofShipping }) => ofShipping);
  const otherTax = sumOf(byRate, ({ ofOther }) => ofOther);
  const tax = shippingTax + otherTax + sumOf(byRate, ({ ofLines }) => ofLines);
  const shipping = chosen.shipping - shippingTax;
  const goodwill = chosen.other - otherTax;
  return {
    ...chosen,
    taxLines: byRate
      .map(({ rate, net, ofLines, ofShipping, ofOther }) => ({
        name: rate.name,
        basisPoints: rate.basisPoints,
        base: net,
        amount: ofLines + ofShipping + ofOther,
      }))
      .filter(({ amount }) => amount !== 0),
    accounts: { sales: sumOfParts(chosen) - shipping - goodwill - tax, shipping, goodwill, tax },
  };
}
