// One namespace a room; both languages carry the same keys (a test compares them).
import admin from "./messages/en/admin.json" with { type: "json" };
import audit from "./messages/en/audit.json" with { type: "json" };
import cart from "./messages/en/cart.json" with { type: "json" };
import catalog from "./messages/en/catalog.json" with { type: "json" };
import checkout from "./messages/en/checkout.json" with { type: "json" };
import common from "./messages/en/common.json" with { type: "json" };
import content from "./messages/en/content.json" with { type: "json" };
import customers from "./messages/en/customers.json" with { type: "json" };
import delivery from "./messages/en/delivery.json" with { type: "json" };
import desk from "./messages/en/desk.json" with { type: "json" };
import emails from "./messages/en/emails.json" with { type: "json" };
import faults from "./messages/en/faults.json" with { type: "json" };
import feedback from "./messages/en/feedback.json" with { type: "json" };
import guidance from "./messages/en/guidance.json" with { type: "json" };
import guideDesk from "./messages/en/guideDesk.json" with { type: "json" };
import guides from "./messages/en/guides.json" with { type: "json" };
import home from "./messages/en/home.json" with { type: "json" };
import inventory from "./messages/en/inventory.json" with { type: "json" };
import journey from "./messages/en/journey.json" with { type: "json" };
import layout from "./messages/en/layout.json" with { type: "json" };
import messaging from "./messages/en/messaging.json" with { type: "json" };
import needs from "./messages/en/needs.json" with { type: "json" };
import orders from "./messages/en/orders.json" with { type: "json" };
import ownership from "./messages/en/ownership.json" with { type: "json" };
import owning from "./messages/en/owning.json" with { type: "json" };
import papers from "./messages/en/papers.json" with { type: "json" };
import payments from "./messages/en/payments.json" with { type: "json" };
import pricing from "./messages/en/pricing.json" with { type: "json" };
import problems from "./messages/en/problems.json" with { type: "json" };
import promises from "./messages/en/promises.json" with { type: "json" };
import reports from "./messages/en/reports.json" with { type: "json" };
import returns from "./messages/en/returns.json" with { type: "json" };
import rights from "./messages/en/rights.json" with { type: "json" };
import shipping from "./messages/en/shipping.json" with { type: "json" };
import staff from "./messages/en/staff.json" with { type: "json" };
import styleguide from "./messages/en/styleguide.json" with { type: "json" };
import supplements from "./messages/en/supplements.json" with { type: "json" };
import support from "./messages/en/support.json" with { type: "json" };

export const en = {
  admin,
  audit,
  cart,
  catalog,
  checkout,
  common,
  content,
  customers,
  delivery,
  desk,
  emails,
  faults,
  feedback,
  guidance,
  guideDesk,
  guides,
  home,
  inventory,
  journey,
  layout,
  messaging,
  needs,
  orders,
  ownership,
  owning,
  papers,
  payments,
  pricing,
  problems,
  promises,
  reports,
  returns,
  rights,
  shipping,
  staff,
  styleguide,
  supplements,
  support,
};
