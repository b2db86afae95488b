import type { ProductPart, YearlySupply } from "../../../lib/catalog/model.ts";
import type { ProductInput } from "../../../lib/catalog/schema/product.ts";
import { ANY_SIZE } from "./any-size.ts";

export type Prices = { readonly eur: number; readonly gbp?: number | undefined; readonly usd?: number | undefined };

/** What a part costs (in cents of a euro, or in each currency), what it weighs ready to send, how many lie on the shelf; `inDays`: more are on their way. */
type Part = readonly [price: number | Prices, grams: number, onHand: number, inDays?: number];
/** A piece of the box that no exploded view shows, by the name it has in the list of the box. */
type Piece = readonly [inBox: string, sku: string, ...Part];

/** By handle: the parts of the exploded view by their keys, and pieces of the box that can be had by themselves as well. */
export type SpareParts = Readonly<
  Record<string, { readonly parts: Readonly<Record<string, Part>>; readonly pieces?: Readonly<Record<string, Piece>> }>
>;

export type OnShelf = {
  readonly prices: Prices;
  readonly onHand: number;
  readonly incoming?: { readonly quantity: number; readonly inDays: number };
};

const tens = (cents: number): number => Math.round(cents / 10) * 10;
/** The other currencies as the rest of the shop stands to the euro. */
const everywhere = (eur: number): Prices => ({ eur, gbp: tens(eur * 0.88), usd: tens(eur * 1.08) });

type Thing = Pick<ProductInput, "handle" | "box"> & { readonly parts?: readonly ProductPart[] | undefined };

/** The parts of a thing with what they weigh, and after them the pieces of its box, named as the box names them. */
export function withPieces({ handle, box, parts = [] }: Thing, spares: SpareParts): ProductPart[] {
  const own = spares[handle];
  const weighed = parts.map((part) => ({ ...part, weightGrams: own?.parts[part.key]?.[1] }));
  const [family = ""] = parts[0]?.sku.split(/(?<=-P-)/) ?? [];
  const pieces = Object.entries(own?.pieces ?? {}).map(([key, [named, sku, , weightGrams]]) => {
    const item = box.find(({ name }) => name.en === named);
    if (!item) throw new Error(`${handle} has no "${named}" in its box`);
    return { key, name: item.name, sku: `${family}${sku}`, weightGrams };
  });
  return [...weighed, ...pieces].map((part) => (ANY_SIZE[handle]?.includes(part.key) ? { ...part, fits: {} } : part));
}

/** What a part costs and whether it is there. Where the thing says what a year of it costs, that is its price. */
export function shelfOfPart(
  { key, name }: ProductPart,
  thing: Thing & { readonly supplies: readonly YearlySupply[] },
  spares: SpareParts,
): OnShelf {
  const piece = spares[thing.handle]?.pieces?.[key];
  const [price, , onHand, inDays] = spares[thing.handle]?.parts[key] ?? (piece?.slice(2) as unknown as Part | undefined) ?? [];
  const supply = thing.supplies.find((each) => each.name.en === name.en);
  const said = supply?.each ?? price;
  if (said === undefined || onHand === undefined) throw new Error(`${thing.handle}: no price for the part ${key}`);
  return {
    prices: typeof said === "number" ? everywhere(said) : said,
    onHand,
    ...(inDays !== undefined && { incoming: { quantity: 20, inDays } }),
  };
}
