import type { Purpose } from "../model.ts";

/** Which things a guide is for: every variant of its product or one, in boxes from one revision to another. */
export type Scope = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly variantId: string | null;
  readonly boxFrom: number;
  readonly boxTo: number | null;
};

export type ThingAtHand = { readonly variantId: string; readonly boxRevision: number };

export const fits = (scope: Omit<Scope, "id" | "purpose">, { variantId, boxRevision }: ThingAtHand): boolean =>
  (scope.variantId === null || scope.variantId === variantId) &&
  scope.boxFrom <= boxRevision &&
  (scope.boxTo === null || boxRevision <= scope.boxTo);

/** The closer to the thing at hand first: its own variant, then the later box, then the narrower stretch of boxes. */
const closer = (a: Scope, b: Scope): number =>
  Number(a.variantId === null) - Number(b.variantId === null) ||
  b.boxFrom - a.boxFrom ||
  (a.boxTo ?? Number.POSITIVE_INFINITY) - (b.boxTo ?? Number.POSITIVE_INFINITY) ||
  (a.id < b.id ? -1 : 1);

/** One guide a purpose: of those that fit, the most specific. */
export function resolveGuides<S extends Scope>(guides: readonly S[], thing: ThingAtHand): S[] {
  const fitting = guides.filter((guide) => fits(guide, thing)).sort(closer);
  return fitting.filter(({ purpose }, index) => fitting.findIndex((other) => other.purpose === purpose) === index);
}
