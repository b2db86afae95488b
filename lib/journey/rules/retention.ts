import { KEPT } from "../../orders/rules/kept.ts";

/**
 * What becomes of each table's personal fields when a person is erased (TRUST R56). `gone`: the rows are deleted, or these
 * fields emptied. `nameless`: the row stays, a pseudonym stands where the person stood. `kept`: the law keeps it, apart.
 */
export type Fate = "gone" | "nameless" | "kept";

export const RETENTION: Readonly<Record<string, { readonly fate: Fate; readonly personal: readonly string[] }>> = {
  customer: { fate: "nameless", personal: ["email", "name", "phone", "password_hash"] },
  address: { fate: "gone", personal: ["name", "company", "line1", "line2", "postcode", "city", "region", "country", "phone"] },
  customer_session: { fate: "gone", personal: ["user_agent", "ip"] },
  customer_token: { fate: "gone", personal: ["new_email"] },
  customer_note: { fate: "gone", personal: ["email", "text"] },
  message_intent: { fate: "nameless", personal: ["recipient", "name", "payload", "subject"] },
  consent: { fate: "nameless", personal: ["email"] },
  subscription: { fate: "gone", personal: ["email", "name"] },
  message_choice: { fate: "gone", personal: ["email"] },
  push_subscription: { fate: "gone", personal: ["email", "endpoint", "keys"] },
  suppression: { fate: "gone", personal: ["email", "reason"] },
  webhook_event: { fate: "gone", personal: ["payload"] },
  promise: { fate: "nameless", personal: ["made_to"] },
  wishlist_item: { fate: "gone", personal: ["customer_id", "variant_id"] },
  cart: { fate: "nameless", personal: ["customer_id"] },
  cart_line: { fate: "gone", personal: [] },
  checkout: { fate: "gone", personal: ["email", "name", "phone", "address", "billing_address", "note", "confirmed_email"] },
  payment: { fate: "nameless", personal: ["method", "source"] },
  refund: { fate: "nameless", personal: ["failure", "details"] },
  orders: { fate: "nameless", personal: ["email", "name", "phone", "shipping_address", "billing_address", "note", "delivery_wish"] },
  order_change: { fate: "nameless", personal: ["before", "after", "reason"] },
  order_note: { fate: "gone", personal: ["text"] },
  order_link: { fate: "gone", personal: [] },
  order_lookup: { fate: "gone", personal: [] },
  order_access: { fate: "gone", personal: [] },
  invoice: { fate: "nameless", personal: ["content"] },
  kept_by_law: { fate: "kept", personal: ["content"] },
  shipment: { fate: "nameless", personal: ["proof", "tracking_code", "customs"] },
  tracking_event: { fate: "nameless", personal: ["raw", "place"] },
  counter_hold: { fate: "nameless", personal: ["collector"] },
  stored_file: { fate: "gone", personal: ["bytes"] },
  return: { fate: "nameless", personal: ["contact_name", "contact_email", "reason"] },
  ownership: { fate: "nameless", personal: ["email"] },
  declared_thing: { fate: "gone", personal: ["name", "attributes"] },
  home_fact: { fate: "gone", personal: ["value"] },
  refill: { fate: "gone", personal: [] },
  refill_answer: { fate: "gone", personal: [] },
  stuck_report: { fate: "gone", personal: ["words"] },
  recovery_case: { fate: "nameless", personal: ["email", "name", "story"] },
  recovery_photo: { fate: "gone", personal: [] },
  conversation: { fate: "gone", personal: ["email", "name"] },
  message: { fate: "gone", personal: ["body"] },
  domain_event: { fate: "nameless", personal: ["payload"] },
  data_request: { fate: "nameless", personal: ["email", "name"] },
};

/** Tables that hold nothing about buyers, or only ids that lead to none of them once the tables above are done. */
export const IMPERSONAL: readonly string[] = [
  ...["need_report", "need_waiver", "readiness_claim"],
  ...["household", "owned_unit", "unit_event", "unit_label", "unit_transfer"],
  ...["guide_flag", "guide_revision", "guide_session", "setup_guide", "step_event"],
  ...["capability", "fitment", "need", "provision"],
  ...["article", "article_revision", "audit_entry", "carrier_claim", "collection", "collection_product", "counter"],
  ...["delivery_option", "delivery_rate", "dispute", "fulfillment", "fulfillment_line", "handle_redirect", "incoming_stock"],
  ...["inventory_level", "invoice_series", "lane_sample", "late_notice", "ledger_account", "ledger_entry", "ledger_transaction"],
  ...[
    "legal_rule",
    "line_item",
    "location",
    "measured_lane",
    "media",
    "packing_tally",
    "price",
    "product",
    "product_revision",
    "product_search",
  ],
  ...["product_type", "rate_limit", "recovery_line", "reservation", "return_line", "shipment_line", "shop_setting", "staff"],
  ...["staff_session", "stock_movement", "tax_rate", "transit_time", "variant", "worker_heartbeat"],
];

/** Of an event's payload these stay: sums, numbers, kinds and causes, never what somebody wrote or where they live. */
export const TOLD = [
  "number",
  "quantity",
  "kind",
  "amount",
  "currency",
  "total",
  "refund",
  "dueAt",
  "about",
  "awaitsApproval",
  "carrier",
] as const;

/** What is said about what the law keeps, and for how long. */
export const KEPT_BY_LAW = [
  { key: "papers", ...KEPT.papers },
  { key: "books", ...KEPT.books },
] as const;

/** Within so many days we answer: Art. 12(3) GDPR says a month. */
export const ANSWER_DAYS = 30;
/** The link that confirms works for so many hours, the one that downloads for so many days. */
export const CONFIRM_HOURS = 24;
export const DOWNLOAD_DAYS = 7;
