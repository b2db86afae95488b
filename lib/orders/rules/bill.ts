import type { OrderDraft, OrderTaxLine } from "../model.ts";

type BillLine = { readonly total: number; readonly taxAmount: number };
type Bill = {
  readonly shipping: number;
  readonly tax: number;
  readonly includedTax: number;
  readonly total: number;
  readonly lines: readonly BillLine[];
};

const sumOf = <T>(all: readonly T[], amount: (each: T) => number): number => all.reduce((sum, each) => sum + amount(each), 0);

/** Tax is contained in this bill's prices, or added to them. */
export const isTaxIncluded = ({ tax }: Pick<Bill, "tax">): boolean => tax === 0;

/** What a line cost the buyer, tax and all. */
export const lineGross = (bill: Pick<Bill, "tax">, line: BillLine): number => line.total + (isTaxIncluded(bill) ? 0 : line.taxAmount);

/** What delivery cost the buyer, tax and all: with the lines it makes the total. */
export const shippingGross = (bill: Bill): number => bill.total - sumOf(bill.lines, (line) => lineGross(bill, line));

export type Split = { readonly sales: number; readonly shipping: number; readonly tax: number };

/** The bill as the ledger sees it: goods and delivery without tax, and the tax. The three make the total. */
export function splitBill(bill: Bill): Split {
  const tax = bill.tax + bill.includedTax;
  const goodsTax = sumOf(bill.lines, (line) => line.taxAmount);
  const sales = sumOf(bill.lines, (line) => lineGross(bill, line)) - goodsTax;
  return { sales, shipping: bill.total - sales - tax, tax };
}

/** What a draft gets wrong about itself; a draft with any is a bug of whoever made it (I09, R30). */
export function draftFaults(draft: OrderDraft): string[] {
  const { lines } = draft;
  const faults: Record<string, boolean> = {
    "no lines": lines.length === 0,
    "a line's total": lines.some((line) => line.total !== line.unitAmount * line.quantity - line.discount),
    subtotal: draft.subtotal !== sumOf(lines, (line) => line.unitAmount * line.quantity),
    discount: draft.discount !== sumOf(lines, (line) => line.discount),
    total: draft.total !== draft.subtotal - draft.discount + draft.shipping + draft.tax,
    "amount due": draft.amountDue !== draft.total - draft.credit,
    "tax lines": sumOf<OrderTaxLine>(draft.taxLines, (line) => line.amount) !== draft.tax + draft.includedTax,
    "both kinds of tax": draft.tax > 0 && draft.includedTax > 0,
    "tax of lines": sumOf(lines, (line) => line.taxAmount) > draft.tax + draft.includedTax,
    quantities: lines.some((line) => !Number.isSafeInteger(line.quantity) || line.quantity < 1),
    "an amount below nothing": [
      draft.subtotal,
      draft.discount,
      draft.shipping,
      draft.tax,
      draft.includedTax,
      draft.credit,
      draft.amountDue,
      ...lines.flatMap((line) => [line.unitAmount, line.discount, line.taxAmount]),
    ].some((amount) => !Number.isSafeInteger(amount) || amount < 0),
  };
  return Object.keys(faults).filter((name) => faults[name]);
}
