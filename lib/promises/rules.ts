import { dayIn, type LocalDate } from "../kernel/days.ts";
import { type Keeping, PROMISES, type PromiseKind, TOO_FEW } from "./model.ts";

/** How it ends when the fact that fulfils it happens at `metAt`; the last instant is still in time. */
export const endingOf = ({ dueAt }: { readonly dueAt: Date }, metAt: Date): "meet" | "break" => (metAt <= dueAt ? "meet" : "break");

/** How it ends when its time has passed and nothing happened. */
export const endingByTime = (kind: PromiseKind): "meet" | "break" => (PROMISES[kind].keptBy === "time" ? "meet" : "break");

/** A share of kept among ended ones, 0 to 1; unsaid while there are too few. */
export const toKeeping = ({ kind, ended, kept }: { kind: PromiseKind; ended: number; kept: number }): Keeping => ({
  kind,
  ended,
  kept,
  share: ended < TOO_FEW ? null : kept / ended,
});

/** The days of a promised window, by the clock of where it is kept; without a beginning it is the last day alone. */
export function daysOf(
  { dueFrom, dueAt }: { readonly dueFrom: Date | null; readonly dueAt: Date },
  timeZone: string,
): { from: LocalDate; to: LocalDate } {
  const to = dayIn(dueAt, timeZone);
  return { from: dueFrom ? dayIn(dueFrom, timeZone) : to, to };
}
