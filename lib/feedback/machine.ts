import { machine } from "../kernel/machine.ts";

/** How something that went wrong is made right. */
export const recovery = machine({
  name: "recovery",
  states: ["open", "contacted", "remedy_offered", "accepted", "declined", "verified", "closed"],
  initial: "open",
  transitions: [
    { event: "contact", from: ["open"], to: "contacted", by: ["staff"], note: "somebody has written or rung" },
    {
      event: "offer",
      from: ["open", "contacted", "declined"],
      to: "remedy_offered",
      by: ["staff", "system"],
      note: "at once where the policy knows what to offer",
    },
    { event: "accept", from: ["remedy_offered"], to: "accepted", by: ["customer"], note: "it runs to its end at once" },
    { event: "decline", from: ["remedy_offered"], to: "declined", by: ["customer"], note: "a person looks at it" },
    { event: "verify", from: ["accepted"], to: "verified", by: ["customer", "system"], note: "it is right now" },
    { event: "close", from: ["verified"], to: "closed", by: ["system", "staff"] },
    {
      event: "found",
      from: ["open", "contacted", "remedy_offered"],
      to: "closed",
      by: ["customer", "staff"],
      note: "it turned up, or was no fault",
    },
  ],
});
