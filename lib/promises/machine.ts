import { machine } from "../kernel/machine.ts";

/** What became of a commitment. Where the thing is meanwhile is another machine's question: parcels are not late, promises are. */
export const promise = machine({
  name: "promise",
  states: ["open", "at_risk", "kept", "broken", "renegotiated", "void"],
  initial: "open",
  transitions: [
    { event: "endanger", from: ["open"], to: "at_risk", by: ["system"], note: "by what is known it will not be kept" },
    { event: "calm", from: ["at_risk"], to: "open", by: ["system"], note: "it will be kept after all" },
    { event: "meet", from: ["open", "at_risk"], to: "kept", by: ["system"], note: "the fact came in time" },
    { event: "break", from: ["open", "at_risk"], to: "broken", by: ["system"], note: "its time has passed, or the fact came too late" },
    { event: "agree", from: ["open", "at_risk"], to: "renegotiated", by: ["customer"], note: "a new date was accepted: a new promise" },
    { event: "drop", from: ["open", "at_risk"], to: "void", by: ["system", "staff"], note: "what it was about was called off" },
  ],
});
