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
      event: "settle",
      from: ["open", "contacted", "remedy_offered", "declined"],
      to: "closed",
      by: ["system"],
      note: "it was made right another way",
    },
    {
      event: "found",
      from: ["open", "contacted", "remedy_offered"],
      to: "closed",
      by: ["customer", "staff"],
      note: "it turned up, or was no fault",
    },
  ],
});

/** What we ask of the carrier for a parcel that was lost or broken. No customer waits for any of it. */
export const carrierClaim = machine({
  name: "carrier claim",
  states: ["open", "filed", "paid", "rejected"],
  initial: "open",
  transitions: [
    { event: "file", from: ["open"], to: "filed", by: ["staff"], note: "by the carrier's own form, under its number" },
    { event: "pay", from: ["filed"], to: "paid", by: ["staff"], note: "with what it really paid" },
    { event: "reject", from: ["open", "filed"], to: "rejected", by: ["staff", "system"], note: "it said no, or there was nothing to ask" },
  ],
});
