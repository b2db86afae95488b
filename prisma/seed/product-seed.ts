import { z } from "zod";
import type { SpecDefinition } from "../../lib/catalog/model.ts";
import { productInputWith, variantInput } from "../../lib/catalog/schema/product.ts";

const amount = z.number().int().positive();

/** A variant as a file of the demo shop says it: with its prices in minor units and what lies on the shelf. */
const variantSeed = variantInput.extend({
  /** Tax included where the market's prices include it; usd without. A currency left out: not sold there. */
  prices: z.strictObject({ eur: amount, gbp: amount.optional(), usd: amount.optional() }),
  onHand: z.number().int().min(0),
  /** What is on its way to us, counted in days from the day of seeding. */
  incoming: z.strictObject({ quantity: amount, inDays: amount }).optional(),
});

export const productSeed = (definitions: readonly SpecDefinition[]) => productInputWith(variantSeed, definitions);
export type ProductSeed = z.input<ReturnType<typeof productSeed>>;
export type CheckedProduct = z.output<ReturnType<typeof productSeed>>;
