import { machine } from "../kernel/machine.ts";

/** What was agreed and whether it was paid. Where the goods are is the delivery room's question. (TRUST R9) */
export const orderMachine = machine({
  name: "order",
  states: ["pending_payment", "paid", "fulfilled", "refunded", "expired", "cancelled", "review"],
  initial: "pending_payment",
  transitions: [
    { event: "settle", from: ["pending_payment"], to: "paid", by: ["system"], note: "the only way to paid" },
    { event: "settle_late", from: ["expired"], to: "paid", by: ["system"], note: "the money came after all, and the stock is there" },
    { event: "expire", from: ["pending_payment"], to: "expired", by: ["system"], note: "the provider says it can no longer be paid" },
    {
      event: "cancel",
      from: ["pending_payment"],
      to: "cancelled",
      by: ["customer", "staff", "system"],
      note: "its payment page has been ended first",
    },
    { event: "fulfil", from: ["paid"], to: "fulfilled", by: ["system", "staff"], note: "every line not cancelled is with the carrier" },
    { event: "send_again", from: ["fulfilled"], to: "paid", by: ["system"], note: "something of it is sent once more, at no cost" },
    {
      event: "call_off",
      from: ["paid"],
      to: "refunded",
      by: ["customer", "staff", "system"],
      note: "until a line is packed; all of it goes back",
    },
    {
      event: "refund_all",
      from: ["paid", "fulfilled"],
      to: "refunded",
      by: ["staff", "system"],
      note: "everything that was taken has gone back",
    },
    {
      event: "question",
      from: ["pending_payment", "paid", "fulfilled", "refunded", "expired", "cancelled"],
      to: "review",
      by: ["system", "staff"],
      note: "something does not add up, or a bank disputes it",
    },
    { event: "confirm", from: ["review"], to: "paid", by: ["staff"], note: "by settle: the provider is asked again" },
    { event: "confirm_fulfilled", from: ["review"], to: "fulfilled", by: ["staff"] },
    { event: "reject", from: ["review"], to: "cancelled", by: ["staff"], note: "nothing was paid" },
    { event: "reject_refunded", from: ["review"], to: "refunded", by: ["staff"] },
  ],
});
