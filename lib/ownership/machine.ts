import { machine } from "../kernel/machine.ts";

/** The life of one thing that was sold. */
export const unit = machine({
  name: "unit",
  states: ["in_use", "in_repair", "returned", "taken_back", "retired"],
  initial: "in_use",
  transitions: [
    { event: "repair", from: ["in_use"], to: "in_repair", by: ["staff"], note: "it is with us or the maker" },
    { event: "repaired", from: ["in_repair"], to: "in_use", by: ["staff"] },
    { event: "return", from: ["in_use"], to: "returned", by: ["carrier", "staff", "system"], note: "handed over for a return" },
    { event: "take_back", from: ["in_use", "in_repair"], to: "taken_back", by: ["carrier", "staff"] },
    { event: "sell_again", from: ["returned", "taken_back"], to: "in_use", by: ["system"], note: "the same thing, a new owner" },
    {
      event: "retire",
      from: ["in_use", "in_repair", "returned", "taken_back"],
      to: "retired",
      by: ["customer", "staff", "system"],
      note: "recycled, lost, given away unseen, never come",
    },
  ],
});
