import { machine } from "../kernel/machine.ts";

/** May it come back? A withdrawal needs nobody's leave: submitting it acknowledges it (SERVICE §2.2). */
export const returnDecision = machine({
  name: "return decision",
  states: ["draft", "submitted", "acknowledged", "needs_info", "approved", "declined", "cancelled", "expired"],
  initial: "draft",
  transitions: [
    { event: "withdraw", from: ["draft"], to: "acknowledged", by: ["customer"], note: "the right of withdrawal: no approval, no reason" },
    { event: "submit", from: ["draft", "needs_info", "declined"], to: "submitted", by: ["customer"] },
    { event: "approve", from: ["submitted"], to: "approved", by: ["staff", "system"] },
    { event: "ask", from: ["submitted"], to: "needs_info", by: ["staff"] },
    { event: "decline", from: ["submitted"], to: "declined", by: ["staff", "system"], note: "with a reason" },
    { event: "cancel", from: ["approved", "submitted"], to: "cancelled", by: ["customer"] },
    { event: "expire", from: ["approved"], to: "expired", by: ["system"] },
  ],
});

/** What moved? It follows its refund: requested is granted, pending is sent, succeeded is settled. */
export const returnMoney = machine({
  name: "return money",
  states: ["previewed", "granted", "sent", "settled", "failed", "alternative_method"],
  initial: "previewed",
  transitions: [
    { event: "grant", from: ["previewed", "failed"], to: "granted", by: ["staff", "system"] },
    { event: "pay_out", from: ["granted"], to: "sent", by: ["system"] },
    { event: "accept", from: ["granted", "sent"], to: "settled", by: ["system"] },
    { event: "refuse", from: ["granted", "sent", "settled"], to: "failed", by: ["system"] },
    { event: "note_paid", from: ["previewed"], to: "settled", by: ["staff"], note: "its units were paid back on the order's own page" },
    { event: "pay_otherwise", from: ["failed"], to: "alternative_method", by: ["staff"] },
  ],
});

export type ReturnDecision = (typeof returnDecision.states)[number];
export type ReturnMoney = (typeof returnMoney.states)[number];
