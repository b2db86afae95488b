import { type AccountPlace, STAGES, type Stage } from "../stages.ts";

/** The account's places: what needs doing first, then what each stage has to show, then what belongs to none. */
export const listAccountPlaces = (stages: readonly Stage[] = STAGES): readonly AccountPlace[] => [
  "overview",
  ...stages.flatMap(({ accountPlaces }) => accountPlaces ?? []),
  "messages",
  "settings",
];
