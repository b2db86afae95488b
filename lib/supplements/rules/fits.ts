import type { Considered, Fitment, KnownVariant, Need, Situation } from "../model.ts";
import { keepsAll } from "./attributes.ts";
import { type Candidate, isPaper, type Supply } from "./supply.ts";

/** What was said of two things, by whoever tried them: the narrower word counts. */
export type Tried = (from: KnownVariant, to: { productId: string | null; variantId: string | null }) => Fitment | undefined;

export function triedOf(fitments: readonly Fitment[]): Tried {
  const byPair = new Map<string, Fitment[]>();
  for (const each of fitments) {
    const pair = `${each.productId} ${each.toProductId}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), each]);
  }
  const narrowness = ({ variantId, toVariantId }: Fitment) => (variantId ? 2 : 0) + (toVariantId ? 1 : 0);
  return (from, to) =>
    byPair
      .get(`${from.productId} ${to.productId}`)
      ?.filter((each) => each.variantId === null || each.variantId === from.variantId)
      .filter((each) => each.toVariantId === null || each.toVariantId === to.variantId)
      .sort((one, other) => narrowness(other) - narrowness(one))[0];
}

type Asking = { readonly need: Need; readonly variant: KnownVariant; readonly tried: Tried };

/** Whether this would answer the need: what was tried first, then what they said themselves unless what they told of it speaks against it, then the rules. */
export function consider({ need, variant, tried }: Asking, { item, attributes }: Candidate): Considered {
  type More = Pick<Considered, "attribute" | "adapterVariantId">;
  const said = (
    answers: Considered["answers"],
    because: Considered["because"],
    { attribute, adapterVariantId }: More = {},
  ): Considered => ({
    key: item.key,
    origin: item.origin,
    answers,
    because,
    ...(attribute !== undefined && { attribute }),
    ...(adapterVariantId !== undefined && { adapterVariantId }),
  });
  const word = item.productId === null ? undefined : tried(variant, item);
  if (word?.verdict === "does_not_fit") return said("no", "tried_unfit");
  const kept = keepsAll(need.rules, attributes);
  if (item.confirms.includes(need.id)) return kept.answer === "no" ? said("no", "breaks_rule", kept) : said("yes", "confirmed");
  if (need.toVariantId !== null && need.toVariantId !== item.variantId)
    return said(item.variantId === null ? "unknown" : "no", "other_variant");
  if (word?.verdict === "fits") return said("yes", "tried_fits");
  if (word?.verdict === "fits_with" && word.adapterVariantId !== null)
    return said("yes", "tried_adapter", { adapterVariantId: word.adapterVariantId });
  if (word?.verdict === "unknown") return said("unknown", "tried_unknown");
  if (kept.answer === "yes") return said("yes", "keeps_rules");
  return said(kept.answer, kept.answer === "no" ? "breaks_rule" : "attribute_unknown", kept);
}

/** What may be looked at for a need of this thing: never itself, but its own papers; for a thing at home, only what is at home too. */
export function candidatesFor(
  need: Need,
  { key, isOwned }: { key: string; isOwned: boolean },
  { supply, situation }: { supply: Supply; situation: Situation },
): Candidate[] {
  const all = need.capability === null ? supply.byProduct.get(need.toProductId ?? "") : supply.byCapability.get(need.capability);
  const paper = need.capability !== null && isPaper(situation.capabilities.get(need.capability)?.kind);
  return (all ?? []).filter(({ item }) => {
    if (isOwned) return item.origin === "owned" && item.key !== key;
    return paper ? item.key === key || item.origin === "declared" : item.key !== key;
  });
}
