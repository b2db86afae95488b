import { store } from "../../../store.config.ts";
import type { CartView } from "../../cart/model.ts";
import type { Id } from "../../kernel/ids.ts";
import type { DraftLine, OrderDraft, OrderTaxLine } from "../../orders/model.ts";
import { taxLineName } from "../../pricing/copy.ts";
import type { QuotedLine, TaxLine } from "../../pricing/model.ts";
import type { CompleteAnswers } from "../model.ts";

export type DraftFacts = {
  readonly cart: CartView;
  readonly answers: CompleteAnswers;
  readonly attemptKey: string;
  readonly requestHash: string;
  readonly customerId: Id<"customer"> | null;
  readonly locale: string;
  readonly now: Date;
};

/** What was shown at the review, as an order: the same lines, sums, dates and words. */
export function draftOf({ cart, answers, now, ...about }: DraftFacts): OrderDraft {
  const { priced } = cart;
  if (!priced?.offer) throw new Error(`The cart ${cart.id} has no price`);
  const { quote, offer } = priced;
  return {
    ...about,
    cartId: cart.id,
    cartVersion: cart.version,
    market: cart.market,
    currency: quote.currency,
    email: answers.email,
    name: answers.name,
    phone: answers.phone,
    note: answers.note,
    lines: draftLines(cart, quote.lines),
    subtotal: quote.subtotal.amount,
    discount: quote.discount.amount,
    shipping: quote.shipping.amount,
    tax: quote.tax.amount,
    includedTax: quote.includedTax.amount,
    total: quote.total.amount,
    credit: 0,
    amountDue: quote.total.amount,
    taxLines: quote.taxLines.map((line) => toOrderTax(line, about.locale)),
    shippingAddress: answers.address,
    billingAddress: answers.billingAddress ?? answers.address,
    delivery: {
      option: offer.key,
      name: offer.name,
      fromOn: offer.window.from,
      byOn: offer.window.to,
      basis: { ...offer.basis, carrier: offer.carrier, service: offer.service },
    },
    termsVersion: store.policies.termsVersion,
    placedAt: now,
  };
}

const toOrderTax = (line: TaxLine, locale: string): OrderTaxLine => ({
  name: taxLineName(line, locale),
  basisPoints: line.basisPoints,
  base: line.base.amount,
  amount: line.amount.amount,
  included: line.included,
});

/** Sorted by variant, so that two orders never wait for each other's stock (TRUST R12). */
const draftLines = (cart: CartView, quoted: readonly QuotedLine[]): DraftLine[] =>
  [...quoted]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((line) => {
      const variant = cart.lines.find((each) => each.variant.id === line.key)?.variant;
      if (!variant) throw new Error(`The cart ${cart.id} does not show ${line.key}`);
      return {
        variantId: variant.id as Id<"variant">,
        productId: variant.productId as Id<"product">,
        sku: variant.sku,
        handle: variant.handle,
        title: variant.name,
        options: variant.title,
        picture: variant.picture?.src ?? null,
        quantity: line.quantity,
        unitAmount: line.unit.amount,
        discount: line.discount.amount,
        total: line.total.amount,
        taxClass: line.taxClass,
        taxBasisPoints: line.taxBasisPoints,
        taxAmount: line.tax.amount,
        weightGrams: variant.weightGrams,
      };
    });
