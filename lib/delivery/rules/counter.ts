/** How a counter makes sure of who collects; words under `delivery.collect.checks`. */
export const CHECKS = ["code", "name"] as const;
export type Check = (typeof CHECKS)[number];

/** Digits alone: spaces and dashes are read out, not meant. */
export const plainCode = (typed: string): string => typed.replace(/\D/g, "");

/** "482913" as it is read out: "482 913". */
export const spokenCode = (code: string): string => code.replace(/(\d{3})(?=\d)/g, "$1 ");

const MARKS = /\p{Diacritic}/gu;

const namesIn = (typed: string): string[] =>
  typed
    .normalize("NFKD")
    .replace(MARKS, "")
    .replaceAll("ß", "ss")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .sort();

/** Whether the name on a card is the one on the order: accents, order and further names of the card make no difference. */
export function isSameName(card: string, order: string): boolean {
  const [shown, wanted] = [namesIn(card), namesIn(order)];
  return wanted.length > 0 && wanted.every((name) => shown.includes(name));
}

/** What waits at a counter: where it stands with it. */
export type HoldState = "waiting" | "overdue" | "collected" | "put_back";
type HoldFacts = { readonly overdueAt: Date | null; readonly collectedAt: Date | null; readonly putBackAt: Date | null };

export function holdState({ overdueAt, collectedAt, putBackAt }: HoldFacts): HoldState {
  if (collectedAt) return "collected";
  if (putBackAt) return "put_back";
  return overdueAt ? "overdue" : "waiting";
}
