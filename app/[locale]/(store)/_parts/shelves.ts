import type { ProductCard } from "@/lib/catalog/model";
import { listProductCards } from "@/lib/catalog/queries/cards";
import { listCollections } from "@/lib/catalog/queries/collections";

/** How many of a world's things its row on the first page shows: with one double tile two full rows. */
const SHOWN = 6;

type World = Awaited<ReturnType<typeof listCollections>>[number];
export type Shelf = { readonly world: World; readonly cards: readonly ProductCard[]; readonly total: number };

/** The first page's contents: the first thing of the first two worlds on the cover, the next of each on their shelves. */
export async function listShelves(locale: string): Promise<{ cover: ProductCard[]; shelves: Shelf[]; count: number }> {
  const worlds = await listCollections(locale);
  const all = await Promise.all(worlds.map((world) => listProductCards({ locale, collection: world.handle })));
  const cover = all.slice(0, 2).flatMap(([first]) => first ?? []);
  const rest = (cards: readonly ProductCard[]) => cards.filter((card) => !cover.includes(card)).slice(0, SHOWN);
  const shelves = worlds.map((world, index) => ({ world, cards: rest(all[index] ?? []), total: all[index]?.length ?? 0 }));
  return { cover, shelves: shelves.filter(({ total }) => total > 0), count: new Set(all.flat().map(({ productId }) => productId)).size };
}
