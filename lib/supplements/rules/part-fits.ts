import type { PartFit, PartFits } from "../../catalog/model.ts";
import type { Attributes, Fitment, KnownVariant, Need, Rule } from "../model.ts";
import { consider, triedOf } from "./fits.ts";

/** A spare part as one can buy it. `fits`: the options of the thing it is made for; null where nobody has said. */
export type Part = { readonly variantId: string; readonly productId: string; readonly fits: PartFits | null };

/** Looks alone: what differs in nothing else takes the same parts. */
const LOOKS = "colour";

/**
 * Whether a part fits a thing somebody has: what was tried counts first, then the part's word on the options of the thing. Where nobody
 * has said which it is made for, it fits for certain only things that differ in colour alone.
 */
export function partFit(thing: KnownVariant, part: Part, fitments: readonly Fitment[]): PartFit {
  const options = part.fits ? Object.keys(part.fits) : Object.keys(thing.options).filter((option) => option !== LOOKS);
  const rules = options.map((option): Rule<string | undefined> => ({ attribute: option, op: "in", value: thing.options[option] }));
  const item = { key: part.variantId, origin: "lot" as const, ...part, quantity: 1, confirms: [] };
  const asking = { need: needOf(part, rules), variant: thing, tried: triedOf(fitments) };
  return consider(asking, { item, capability: null, attributes: attributesOf(part.fits), resource: null }).answers;
}

const attributesOf = (fits: PartFits | null): Attributes =>
  Object.fromEntries(Object.entries(fits ?? {}).flatMap(([option, values]) => (values ? [[option, values]] : [])));

const needOf = ({ variantId, productId }: Part, rules: Need["rules"]): Need => ({
  id: variantId,
  kind: "spare_part",
  capability: null,
  toProductId: productId,
  toVariantId: null,
  quantity: 1,
  inBox: 0,
  inBoxSince: 1,
  inBoxUntil: null,
  rules,
  onlyWhen: [],
});
