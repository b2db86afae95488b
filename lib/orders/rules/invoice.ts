import type { LocalDate } from "../../kernel/days.ts";
import type { LineRow, OrderRow, OrderTaxLine, PostalAddress } from "../model.ts";

/** Who sells, as printed on papers; frozen with each. */
export type Seller = {
  readonly name: string;
  readonly entity: string;
  readonly lines: readonly string[];
  readonly country: string;
  readonly vatNumber: string;
  readonly registration: string;
  readonly email: string;
  readonly phone: string;
};

/** What an invoice or credit note says; frozen when it is issued. Amounts are minor units of `currency`. */
export type InvoiceContent = {
  readonly orderNumber: string;
  readonly orderedOn: LocalDate;
  readonly issuedOn: LocalDate;
  readonly locale: string;
  readonly currency: string;
  readonly sandbox: boolean;
  readonly seller: Seller;
  readonly buyer: PostalAddress;
  readonly deliverTo: PostalAddress;
  readonly lines: readonly {
    readonly title: string;
    readonly options: string;
    readonly sku: string;
    readonly quantity: number;
    readonly amount: number;
  }[];
  readonly shipping: { readonly name: string; readonly amount: number };
  /** Neither goods nor delivery: on a credit note, an adjustment. */
  readonly other: number;
  readonly discount: number;
  readonly tax: readonly OrderTaxLine[];
  readonly total: number;
  readonly paidWith: string | null;
  /** On a credit note: the invoice it corrects. */
  readonly corrects: string | null;
};

export type InvoiceFacts = {
  readonly order: OrderRow;
  readonly lines: readonly LineRow[];
  readonly seller: Seller;
  readonly orderedOn: LocalDate;
  readonly issuedOn: LocalDate;
  readonly paidWith: string | null;
};

const head = ({ order, seller, orderedOn, issuedOn, paidWith }: InvoiceFacts) => ({
  orderNumber: order.number,
  orderedOn,
  issuedOn,
  locale: order.locale,
  currency: order.currency,
  sandbox: order.mode === "sandbox",
  seller,
  buyer: order.billingAddress,
  deliverTo: order.shippingAddress,
  paidWith,
});

export const invoiceContent = (facts: InvoiceFacts): InvoiceContent => ({
  ...head(facts),
  lines: facts.lines.map(({ title, options, sku, quantity, unitAmount }) => ({
    title,
    options,
    sku,
    quantity,
    amount: unitAmount * quantity,
  })),
  shipping: { name: facts.order.deliveryName, amount: facts.order.shipping },
  other: 0,
  discount: facts.order.discount,
  tax: facts.order.taxLines,
  total: facts.order.total,
  corrects: null,
});

export type CreditFacts = InvoiceFacts & {
  /** What went back, tax included; the parts add up to the refund. */
  readonly parts: {
    readonly lines: readonly { readonly lineId: string; readonly quantity: number; readonly amount: number }[];
    readonly shipping: number;
    readonly other: number;
  };
  readonly tax: readonly OrderTaxLine[];
  readonly corrects: string;
};

/** A refund's paper: sums as they went back, tax contained in them. */
export function creditNoteContent(facts: CreditFacts): InvoiceContent {
  const { parts, lines, order } = facts;
  const found = parts.lines.flatMap(({ lineId, quantity, amount }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line ? [{ title: line.title, options: line.options, sku: line.sku, quantity, amount }] : [];
  });
  return {
    ...head(facts),
    lines: found,
    shipping: { name: order.deliveryName, amount: parts.shipping },
    other: parts.other,
    discount: 0,
    tax: facts.tax.map((line) => ({ ...line, included: true })),
    total: found.reduce((sum, { amount }) => sum + amount, 0) + parts.shipping + parts.other,
    corrects: facts.corrects,
  };
}

/** "2026-00042": as printed and as the file is called. */
export const invoiceNumber = ({ year, number }: { year: number; number: number }): string => `${year}-${String(number).padStart(5, "0")}`;
