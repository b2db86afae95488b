// One namespace a room; both languages carry the same keys (a test compares them).
import admin from "./messages/de/admin.json" with { type: "json" };
import audit from "./messages/de/audit.json" with { type: "json" };
import cart from "./messages/de/cart.json" with { type: "json" };
import catalog from "./messages/de/catalog.json" with { type: "json" };
import checkout from "./messages/de/checkout.json" with { type: "json" };
import common from "./messages/de/common.json" with { type: "json" };
import content from "./messages/de/content.json" with { type: "json" };
import customers from "./messages/de/customers.json" with { type: "json" };
import delivery from "./messages/de/delivery.json" with { type: "json" };
import desk from "./messages/de/desk.json" with { type: "json" };
import emails from "./messages/de/emails.json" with { type: "json" };
import faults from "./messages/de/faults.json" with { type: "json" };
import feedback from "./messages/de/feedback.json" with { type: "json" };
import guidance from "./messages/de/guidance.json" with { type: "json" };
import guideDesk from "./messages/de/guideDesk.json" with { type: "json" };
import guides from "./messages/de/guides.json" with { type: "json" };
import home from "./messages/de/home.json" with { type: "json" };
import inventory from "./messages/de/inventory.json" with { type: "json" };
import journey from "./messages/de/journey.json" with { type: "json" };
import layout from "./messages/de/layout.json" with { type: "json" };
import messaging from "./messages/de/messaging.json" with { type: "json" };
import needs from "./messages/de/needs.json" with { type: "json" };
import orders from "./messages/de/orders.json" with { type: "json" };
import ownership from "./messages/de/ownership.json" with { type: "json" };
import owning from "./messages/de/owning.json" with { type: "json" };
import papers from "./messages/de/papers.json" with { type: "json" };
import payments from "./messages/de/payments.json" with { type: "json" };
import pricing from "./messages/de/pricing.json" with { type: "json" };
import problems from "./messages/de/problems.json" with { type: "json" };
import promises from "./messages/de/promises.json" with { type: "json" };
import reports from "./messages/de/reports.json" with { type: "json" };
import returns from "./messages/de/returns.json" with { type: "json" };
import rights from "./messages/de/rights.json" with { type: "json" };
import shipping from "./messages/de/shipping.json" with { type: "json" };
import staff from "./messages/de/staff.json" with { type: "json" };
import styleguide from "./messages/de/styleguide.json" with { type: "json" };
import supplements from "./messages/de/supplements.json" with { type: "json" };
import support from "./messages/de/support.json" with { type: "json" };

export const de = {
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
