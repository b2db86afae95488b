import { machine } from "../kernel/machine.ts";

/** Is this cart still being filled? */
export const cartMachine = machine({
  name: "cart",
  states: ["open", "ordered", "merged"],
  initial: "open",
  transitions: [
    { event: "order", from: ["open"], to: "ordered", by: ["system"], note: "its order is paid (TRUST R3)" },
    { event: "merge", from: ["open"], to: "merged", by: ["system"], note: "a guest's lines joined the cart of who signed in" },
  ],
});
