import { machine } from "../kernel/machine.ts";

/** Who has to do something next in a conversation (SERVICE §2.8). */
export const conversation = machine({
  name: "conversation",
  states: ["new", "open", "waiting_customer", "waiting_third_party", "snoozed", "solved", "closed", "reopened"],
  initial: "new",
  transitions: [
    {
      event: "reply",
      from: ["new", "reopened", "open", "waiting_third_party", "snoozed"],
      to: "waiting_customer",
      by: ["staff"],
      note: "an answer that asks something back or leaves the next word to the customer",
    },
    { event: "take", from: ["new", "reopened"], to: "open", by: ["staff"] },
    {
      event: "ask_third_party",
      from: ["open", "new", "reopened"],
      to: "waiting_third_party",
      by: ["staff"],
      note: "does not stop the reply clock",
    },
    { event: "snooze", from: ["open", "new", "reopened"], to: "snoozed", by: ["staff"] },
    { event: "write", from: ["waiting_customer", "waiting_third_party", "snoozed", "open", "new"], to: "open", by: ["customer"] },
    { event: "solve", from: ["open", "waiting_customer", "new", "reopened"], to: "solved", by: ["staff"], note: "only after an answer" },
    { event: "close", from: ["solved"], to: "closed", by: ["system"] },
    { event: "reopen", from: ["solved", "closed"], to: "reopened", by: ["customer"] },
  ],
});

export type ConversationState = (typeof conversation.states)[number];
