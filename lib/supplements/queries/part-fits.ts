import "server-only";
import type { PartFit, PartsPage, VariantFacts } from "../../catalog/model.ts";
import { partFit } from "../rules/part-fits.ts";
import { readKnown } from "./known.ts";

/** Which of its parts fit the very thing somebody has, by the part's variant. */
export async function findPartFits(thing: VariantFacts, { parts }: Pick<PartsPage, "parts">): Promise<Map<string, PartFit>> {
  const known = await readKnown([thing.id, ...parts.map(({ variantId }) => variantId)], "");
  const own = known.variants.get(thing.id);
  const fits = parts.flatMap(({ variantId, fits }): [string, PartFit][] => {
    const productId = known.variants.get(variantId)?.productId;
    return own && productId ? [[variantId, partFit(own, { variantId, productId, fits }, known.fitments)]] : [];
  });
  return new Map(fits);
}
