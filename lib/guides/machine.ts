import { machine } from "../kernel/machine.ts";

/** A guide as it is written, read by somebody else, shown, and replaced. */
export const guideRevision = machine({
  name: "guideRevision",
  states: ["draft", "review", "published", "retired"],
  initial: "draft",
  transitions: [
    { event: "submit", from: ["draft"], to: "review", by: ["staff"] },
    { event: "send_back", from: ["review"], to: "draft", by: ["staff"], note: "with what is to be mended" },
    { event: "approve", from: ["review"], to: "published", by: ["staff"], note: "by somebody other than its author, where there is one" },
    { event: "replace", from: ["published"], to: "retired", by: ["staff"], note: "a newer one is shown" },
  ],
});

/** Somebody and their thing, from the closed box to a week after it worked. */
export const guideSession = machine({
  name: "guideSession",
  states: ["not_started", "unboxed", "in_progress", "stuck", "first_success", "settled"],
  initial: "not_started",
  transitions: [
    { event: "unbox", from: ["not_started"], to: "unboxed", by: ["customer"], note: "all that should be in the box was ticked" },
    { event: "step", from: ["not_started", "unboxed", "in_progress"], to: "in_progress", by: ["customer"] },
    { event: "stick", from: ["not_started", "unboxed", "in_progress", "stuck", "first_success", "settled"], to: "stuck", by: ["customer"] },
    { event: "solve", from: ["stuck"], to: "in_progress", by: ["customer"] },
    { event: "works", from: ["not_started", "unboxed", "in_progress", "stuck"], to: "first_success", by: ["customer"], note: "it works" },
    { event: "settle", from: ["first_success"], to: "settled", by: ["customer"], note: "asked on the seventh day: it still does" },
  ],
});
