import { ok, type Problem, type Result, refuse } from "../../kernel/result.ts";
import type { RefundDetails } from "../../payments/model.ts";
import { sumOfParts } from "../../payments/rules/refunds.ts";
import { lineGross } from "./bill.ts";
import { completeParts, type NotThese, type RefundBill, refundParts, restOfOrder, unitsLeft } from "./refund-parts.ts";

export type Unit = { readonly lineId: string; readonly quantity: number };

type GoodsBill = Omit<RefundBill, "lines"> & {
  readonly lines: readonly (RefundBill["lines"][number] & {
    readonly cancelledAt: Date | null;
    readonly replacesLineId: string | null;
  })[];
};

type Back = Result<{ amount: number; details: RefundDetails }, Problem<NotThese>>;

/**
 * Money back for units that do not stay with their buyer, where `left` is what is left of the payment. What was sent once more
 * cost nothing: it stands for what was paid for first. With the last of the goods the cost of delivery goes back too, less what
 * was paid back before: nothing was performed that it could be kept for (2011/83/EU art. 18 (3), BGB § 346).
 */
export function goodsBack(bill: GoodsBill, { units, left }: { readonly units: readonly Unit[]; readonly left: number }): Back {
  const lines = units.map(({ lineId, quantity }) => ({ lineId: boughtOn(bill, lineId), quantity }));
  const parts = refundParts(bill, { lines, shipping: 0, other: 0 });
  if (!parts.ok) return parts;
  if (left <= 0) return refuse("nothing_chosen");
  if (isRest(bill, lines)) return ok({ amount: left, details: restOfOrder(bill, left) });
  const details = parts.value.amount <= left ? parts.value.details : upTo(bill, parts.value.details, left);
  const isOfOthers = lines.some(({ lineId }, index) => lineId !== units[index]?.lineId);
  return ok({ amount: sumOfParts(details), details: isOfOthers ? { ...details, units } : details });
}

/** The line a unit was paid for on. */
function boughtOn(bill: GoodsBill, lineId: string): string {
  const former = bill.lines.find(({ id }) => id === lineId)?.replacesLineId;
  return former ? boughtOn(bill, former) : lineId;
}

/** Whether nothing that was paid for stays once these units are back. */
const isRest = (bill: GoodsBill, units: readonly Unit[]): boolean =>
  bill.lines
    .filter((line) => !line.cancelledAt && lineGross(bill.order, line) > 0)
    .every((line) => unitsLeft(bill, line) <= sumOf(units, line.id));

const sumOf = (units: readonly Unit[], of: string): number =>
  units.reduce((sum, { lineId, quantity }) => (lineId === of ? sum + quantity : sum), 0);

/** Some of it went back already, as a goodwill: that is set off. */
const upTo = (bill: GoodsBill, { lines }: RefundDetails, left: number): RefundDetails =>
  completeParts(bill, { lines, shipping: 0, other: left - sumOfParts({ lines, shipping: 0, other: 0 }) });
