import { machine } from "../kernel/machine.ts";

/** Where a payment stands, as the provider says (TRUST R9). */
export const paymentMachine = machine({
  name: "payment",
  states: ["created", "processing", "authorized", "captured", "failed", "canceled"],
  initial: "created",
  transitions: [
    { event: "begin", from: ["created"], to: "processing", by: ["system"], note: "the bank takes its time; the hold does not lapse" },
    { event: "authorize", from: ["created", "processing"], to: "authorized", by: ["system"], note: "the bank has set the money aside" },
    { event: "capture", from: ["created", "processing", "authorized"], to: "captured", by: ["system"], note: "only settle writes this" },
    {
      event: "fail",
      from: ["created", "processing", "authorized"],
      to: "failed",
      by: ["system"],
      note: "the provider says so, nobody else",
    },
    {
      event: "cancel",
      from: ["created", "processing", "authorized"],
      to: "canceled",
      by: ["system"],
      note: "its page has ended: it can no longer succeed",
    },
  ],
});

/** Money on its way back; a bank may still return it days after it arrived. */
export const refundMachine = machine({
  name: "refund",
  states: ["requested", "pending", "succeeded", "failed", "canceled"],
  initial: "requested",
  transitions: [
    { event: "send", from: ["requested"], to: "pending", by: ["system"], note: "the provider has taken it" },
    { event: "succeed", from: ["requested", "pending"], to: "succeeded", by: ["system"] },
    { event: "fail", from: ["requested", "pending"], to: "failed", by: ["system"], note: "the amount is refundable again" },
    { event: "bounce", from: ["succeeded"], to: "failed", by: ["system"], note: "the buyer's bank sent it back" },
    {
      event: "cancel",
      from: ["requested", "pending"],
      to: "canceled",
      by: ["staff", "system"],
      note: "declined by the second person, or by the provider",
    },
  ],
});

export const disputeMachine = machine({
  name: "dispute",
  states: ["open", "won", "lost"],
  initial: "open",
  transitions: [
    { event: "win", from: ["open"], to: "won", by: ["system"], note: "the money comes back to us" },
    { event: "lose", from: ["open"], to: "lost", by: ["system"] },
  ],
});
