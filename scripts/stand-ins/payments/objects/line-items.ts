import type Stripe from "stripe";
import { token } from "../../kit/random";

type Given = {
  name: string;
  metadata: Stripe.Metadata;
  currency: string;
  unitAmount: number;
  quantity: number;
  created: number;
};

export function newLineItem(given: Given): Stripe.LineItem {
  const amount = given.unitAmount * given.quantity;
  return {
    id: `li_${token(24)}`,
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: given.currency,
    description: given.name,
    metadata: given.metadata,
    price: newPrice(given),
    quantity: given.quantity,
  };
}

function newPrice(given: Given): Stripe.Price {
  return {
    id: `price_${token(24)}`,
    object: "price",
    active: false,
    billing_scheme: "per_unit",
    created: given.created,
    currency: given.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: `prod_${token(14)}`,
    recurring: null,
    tax_behavior: "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: "one_time",
    unit_amount: given.unitAmount,
    unit_amount_decimal: null,
  };
}
