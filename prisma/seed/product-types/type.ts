import type { ProductTypeInput } from "../../../lib/catalog/schema/types.ts";
import { type SpecKey, specs } from "../specs.ts";

export const SIZE = ["height", "width", "depth", "weight"] as const;
export const MAINS = ["power", "voltage", "cord", "plug"] as const;

/** A type asks its products for these facts, instructions always among them; one stands on the card. */
export const type = (
  key: string,
  name: { en: string; de: string },
  { card, labelled, of }: { card: SpecKey; labelled?: boolean; of: readonly SpecKey[] },
): ProductTypeInput => ({
  key,
  name,
  specs: specs([...of, "instructions"], { key: card, ...(labelled && { labelled }) }),
});
