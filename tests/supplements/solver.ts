import type { Attribute, Fitment, Lot, Need, Provision, Situation } from "@/lib/supplements/model.ts";

/**
 * A second judge, written apart from the first: it takes every thing into its single pieces and tries out every way to hand
 * them round, in every world in which what nobody knows is so or otherwise. Slow, and of one mind only: can it go wrong?
 */
type Thing = { key: string; from: string; variantId: string | null; productId: string | null; confirms: readonly string[] };
type Piece = { stock: number; thing: Thing; attributes: Readonly<Record<string, Attribute>>; endless: boolean; capability: string | null };
/** How a place can be filled: from this stock, and with one of these adapters' stocks where something must stand between. */
type Choice = { stock: number | null; adapter: number | null; sure: boolean };
type Place = { id: string; lot: string; choices: Choice[]; certain: boolean };

type Shelf = { stocks: number[]; pieces: Piece[]; adapters: Map<string, number[]> };

function shelve(situation: Situation): Shelf {
  const shelf: Shelf = { stocks: [], pieces: [], adapters: new Map() };
  const wanted = new Set<string>();
  for (const one of [...situation.lots, ...situation.owned])
    for (const need of situation.variants.get(one.variantId)?.needs ?? []) if (need.toProductId) wanted.add(need.toProductId);
  const between = new Set(situation.fitments.map((each) => each.adapterVariantId));
  const put = (thing: Thing, count: number, provisions: readonly Provision[]) => {
    const whole = (thing.productId !== null && wanted.has(thing.productId)) || (thing.variantId !== null && between.has(thing.variantId));
    const solid = provisions.filter((each) => situation.capabilities.get(each.capability)?.kind === "thing");
    let body = -1;
    if (whole || solid.length > 0) {
      body = shelf.stocks.length;
      shelf.stocks.push(count * (whole ? 1 : Math.min(...solid.map((each) => each.quantity))));
    }
    let everything: Record<string, Attribute> = {};
    for (const each of provisions) {
      everything = { ...everything, ...each.attributes };
      const endless = situation.capabilities.get(each.capability)?.shared === true;
      let stock = body;
      if (!endless && !solid.includes(each)) {
        stock = shelf.stocks.length;
        shelf.stocks.push(count * each.quantity);
      }
      shelf.pieces.push({ stock, thing, attributes: each.attributes, endless, capability: each.capability });
    }
    if (whole) shelf.pieces.push({ stock: body, thing, attributes: everything, endless: false, capability: null });
    if (thing.variantId !== null && between.has(thing.variantId))
      shelf.adapters.set(thing.variantId, [...(shelf.adapters.get(thing.variantId) ?? []), body]);
  };
  for (const [from, lots] of [
    ["lot", situation.lots],
    ["owned", situation.owned],
  ] as const)
    for (const each of lots) {
      const variant = situation.variants.get(each.variantId);
      put(
        { key: each.key, from, variantId: each.variantId, productId: variant?.productId ?? null, confirms: [] },
        each.quantity,
        variant?.provisions ?? [],
      );
    }
  for (const each of situation.declared) put({ ...each, from: "declared" }, each.quantity, each.provisions);
  put({ key: "country", from: "country", variantId: null, productId: null, confirms: [] }, 1, situation.country);
  return shelf;
}

const yes = 1;
const no = -1;
const perhaps = 0;

/** Tries every value that a thing may have, from 0 to 9 in halves, against the rule. */
function holds(op: string, have: Attribute | undefined, want: Attribute | undefined): number {
  if (have === undefined || want === undefined) return perhaps;
  if (typeof want === "number") {
    const span =
      typeof have === "number"
        ? { from: have, to: have }
        : typeof have === "object" && !Array.isArray(have)
          ? (have as { from: number; to: number })
          : null;
    if (!span) return perhaps;
    const results = new Set<boolean>();
    for (let value = span.from; value <= span.to; value += 0.5)
      results.add(op === "<=" ? value <= want : op === ">=" ? value >= want : value === want);
    return results.size === 2 ? perhaps : results.has(true) ? yes : no;
  }
  const held = Array.isArray(have) ? have : [have];
  return held.some((word) => (want as readonly string[]).includes(word as string)) ? yes : no;
}

function spoken(fitments: readonly Fitment[], from: { productId: string; variantId: string }, to: Thing): Fitment | null {
  let best: Fitment | null = null;
  let rank = -1;
  for (const each of fitments) {
    if (each.productId !== from.productId || each.toProductId !== to.productId) continue;
    if (each.variantId && each.variantId !== from.variantId) continue;
    if (each.toVariantId && each.toVariantId !== to.variantId) continue;
    const narrow = (each.variantId ? 2 : 0) + (each.toVariantId ? 1 : 0);
    if (narrow > rank) [best, rank] = [each, narrow];
  }
  return best;
}

function judgePiece(need: Need, piece: Piece, word: Fitment | null): number | { adapter: string } {
  if (word?.verdict === "does_not_fit") return no;
  const all = need.rules.map((rule) => holds(rule.op, piece.attributes[rule.attribute], rule.value));
  if (piece.thing.confirms.includes(need.id)) return all.includes(no) ? no : yes;
  if (need.toVariantId && need.toVariantId !== piece.thing.variantId) return piece.thing.variantId ? no : perhaps;
  if (word?.verdict === "fits") return yes;
  if (word?.adapterVariantId) return { adapter: word.adapterVariantId };
  if (word?.verdict === "unknown") return perhaps;
  return all.includes(no) ? no : all.includes(perhaps) ? perhaps : yes;
}

function placesOf(situation: Situation, shelf: Shelf, { lot, from }: { lot: Lot; from: "lot" | "owned" }): Place[] {
  const variant = situation.variants.get(lot.variantId);
  const places: Place[] = [];
  for (const need of variant?.needs ?? []) {
    if (need.kind === "accessory" || (from === "lot" && situation.waved.has(need.id))) continue;
    const walls = need.onlyWhen.flatMap(({ value }) => value as readonly string[]);
    const wall = situation.facts.wall;
    if (walls.length > 0 && wall !== undefined && !walls.includes(wall)) continue;
    const boxed = lot.boxRevision >= need.inBoxSince && lot.boxRevision <= (need.inBoxUntil ?? 99) ? need.inBox : 0;
    const paper = need.capability === "leaflet";
    const choices: Choice[] = [];
    for (const piece of shelf.pieces) {
      const asked =
        need.capability === null
          ? piece.capability === null && piece.thing.productId === need.toProductId
          : piece.capability === need.capability;
      const own = piece.thing.key === lot.key;
      const allowed = from === "owned" ? piece.thing.from === "owned" && !own : paper ? own || piece.thing.from === "declared" : !own;
      if (!asked || !allowed || !variant) continue;
      const answer = judgePiece(need, piece, piece.thing.productId ? spoken(situation.fitments, variant, piece.thing) : null);
      const stock = piece.endless ? null : piece.stock;
      if (typeof answer === "object")
        for (const adapter of shelf.adapters.get(answer.adapter) ?? []) choices.push({ stock, adapter, sure: true });
      else if (answer !== no) choices.push({ stock, adapter: null, sure: answer === yes });
    }
    for (let count = 0; count < (need.quantity - Math.min(boxed, need.quantity)) * lot.quantity; count += 1)
      places.push({ id: `${lot.key} ${need.id} ${count}`, lot: lot.key, choices, certain: walls.length === 0 || wall !== undefined });
  }
  return places;
}

/** Whether all of `must` can be filled together with at least `least` of `others`. */
function canFill(
  must: readonly Choice[][],
  { others, least, stocks }: { others: readonly Choice[][]; least: number; stocks: readonly number[] },
): boolean {
  const left = [...stocks];
  const attempt = (index: number, skipped: number): boolean => {
    if (others.length - skipped < least) return false;
    const choices = index < must.length ? must[index] : others[index - must.length];
    if (!choices) return true;
    for (const { stock, adapter } of choices) {
      for (const used of [stock, adapter]) if (used !== null) left[used] = (left[used] ?? 0) - 1;
      const fine = [stock, adapter].every((used) => used === null || (left[used] ?? 0) >= 0) && attempt(index + 1, skipped);
      for (const used of [stock, adapter]) if (used !== null) left[used] = (left[used] ?? 0) + 1;
      if (fine) return true;
    }
    return index >= must.length && attempt(index + 1, skipped + 1);
  };
  return attempt(0, 0);
}

/** Whether these lots have all they take in every world, or, with `anyWorld`, in one at least. Null where there are too many worlds to try. */
export function isReady(situation: Situation, lots: readonly string[], { anyWorld }: { anyWorld: boolean }): boolean | null {
  const shelf = shelve(situation);
  const wanted = situation.lots.filter(({ key }) => lots.includes(key)).flatMap((lot) => placesOf(situation, shelf, { lot, from: "lot" }));
  const home = situation.owned.flatMap((lot) => placesOf(situation, shelf, { lot, from: "owned" }));
  const open = new Set(home.flatMap(({ choices, certain, id }) => [...choices.filter(({ sure }) => !sure), ...(certain ? [] : [id])]));
  if (open.size > 6) return null;
  const must = wanted.filter(({ certain }) => certain || !anyWorld).map(({ choices }) => choices.filter(({ sure }) => sure || anyWorld));
  const unknown = [...open];
  for (let world = 0; world < 2 ** unknown.length; world += 1) {
    const so = new Set(unknown.filter((_, bit) => world & (1 << bit)));
    const there = home
      .filter(({ certain, id }) => certain || so.has(id))
      .map(({ choices }) => choices.filter((each) => each.sure || so.has(each)));
    let most = there.length;
    while (!canFill([], { others: there, least: most, stocks: shelf.stocks })) most -= 1;
    const fine = canFill(must, { others: there, least: most, stocks: shelf.stocks });
    if (fine === anyWorld) return fine;
  }
  return !anyWorld;
}
