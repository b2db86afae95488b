import type { Till } from "../till";
import type { Params } from "./params";

export type Ask = { till: Till; params: Params; path: Readonly<Record<string, string>> };

/** One call of the API. `run` is synchronous, so that a deed and its saved answer are one journal line. */
export type Operation = {
  /** What trials call it, as in `{ mode: "slow", call: "refunds.create" }`. */
  name: string;
  method: "GET" | "POST";
  path: string;
  run: (ask: Ask) => unknown;
};
