import type { GuideDocument } from "../schema/document.ts";

type Conditional = { readonly when?: { readonly fact: string; readonly is: readonly string[] } | undefined };

/** What somebody told us of their home, by its key. */
export type ToldFacts = Readonly<Partial<Record<string, string>>>;

/** Steps for a home: what was told leaves out what does not fit; what nobody told leaves all there, each saying what it is for. */
export const stepsFor = <S extends Conditional>(steps: readonly S[], facts: ToldFacts): S[] =>
  steps.filter(({ when }) => {
    const told = when && facts[when.fact];
    return !when || told === undefined || when.is.includes(told);
  });

type ByHeight = { readonly share: number; readonly within: { readonly from: number; readonly to: number } | null };

/** Where somebody begins, in whole centimetres, no less and no more than the thing can; null while nobody told how tall they are. */
export function figureFor({ share, within }: ByHeight, { height }: ToldFacts): number | null {
  if (height === undefined) return null;
  const figure = Math.round(Number(height) * share);
  return within ? Math.min(Math.max(figure, within.from), within.to) : figure;
}

/** Keys of steps that read otherwise now, or are gone: whoever was stuck there has a reason to look again. */
export function changedSteps(before: Pick<GuideDocument, "steps">, after: Pick<GuideDocument, "steps">): string[] {
  const now = new Map(after.steps.map((step) => [step.key, JSON.stringify(sorted(step))]));
  return before.steps.filter((step) => now.get(step.key) !== JSON.stringify(sorted(step))).map(({ key }) => key);
}

/** The database gives the fields of an object back in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
