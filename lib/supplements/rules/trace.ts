import type { SlotState } from "../model.ts";

/** What was said of one need of a line, by ids alone: it outlives whoever it was said to. */
export type TracedSlot = {
  readonly needId: string;
  readonly kind: string;
  readonly state: SlotState;
  readonly wanted: number;
  readonly inBox: number;
  readonly filledBy: readonly { readonly origin: string; readonly quantity: number }[];
};
