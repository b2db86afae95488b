import { type Considered, isRequired, type Lot, type Need, type Situation } from "../model.ts";
import { type Answer, applies } from "./attributes.ts";
import { candidatesFor, consider, type Tried } from "./fits.ts";
import type { Way } from "./ledger.ts";
import type { Supply } from "./supply.ts";

/** A way and what it leads to. */
export type Path = Way & { readonly considered: Considered; readonly adapterKey?: string | undefined };

/** One need of one lot with everything that was looked at for it. */
export type Asked = {
  readonly lot: Lot;
  readonly need: Need;
  readonly applies: Answer;
  readonly asks: readonly string[];
  readonly waved: boolean;
  readonly wanted: number;
  readonly inBox: number;
  /** Not used up by this need: the first that answers it is enough. */
  readonly shared: readonly Considered[];
  readonly sure: readonly Path[];
  readonly perhaps: readonly Path[];
  readonly considered: readonly Considered[];
};

/** How many of a need the box of this revision holds. */
export function inBoxOf({ inBox, inBoxSince, inBoxUntil, quantity }: Need, boxRevision: number): number {
  const holds = boxRevision >= inBoxSince && (inBoxUntil === null || boxRevision <= inBoxUntil);
  return holds ? Math.min(inBox, quantity) : 0;
}

type World = { readonly situation: Situation; readonly supply: Supply; readonly tried: Tried };

/** Everything a lot asks for, in the order in which its needs stand. */
export function askedOf(lot: Lot, world: World, { isOwned }: { isOwned: boolean }): Asked[] {
  const variant = world.situation.variants.get(lot.variantId);
  if (!variant) return [];
  return variant.needs.map((need) => {
    const { answer, asks } = applies(need.onlyWhen, { facts: world.situation.facts, options: variant.options });
    const seen = candidatesFor(need, { key: lot.key, isOwned }, world).map((candidate) => ({
      resource: candidate.resource,
      considered: consider({ need, variant, tried: world.tried }, candidate),
    }));
    const paths = (wanted: Considered["answers"]): Path[] =>
      seen.flatMap(({ resource, considered }) => (considered.answers === wanted ? pathsTo(resource, considered, world.supply) : []));
    const considered = seen.map((each) => each.considered);
    return {
      lot,
      need,
      applies: answer,
      asks,
      waved: world.situation.waved.has(need.id),
      wanted: need.quantity * lot.quantity,
      inBox: inBoxOf(need, lot.boxRevision) * lot.quantity,
      shared: seen.flatMap(({ resource, considered: each }) => (resource === null && each.adapterVariantId === undefined ? [each] : [])),
      sure: paths("yes"),
      perhaps: paths("unknown"),
      considered,
    };
  });
}

/** Where something has to stand between, every one there is of it makes a way; of what is shared, it alone is used up. */
function pathsTo(resource: number | null, considered: Considered, { bodies }: Supply): Path[] {
  if (considered.adapterVariantId === undefined) return resource === null ? [] : [{ resource, considered }];
  const adapters = bodies.get(considered.adapterVariantId) ?? [];
  return adapters.map((adapter) =>
    resource === null
      ? { resource: adapter.resource, considered, adapterKey: adapter.item.key }
      : { resource, considered, adapter: adapter.resource, adapterKey: adapter.item.key },
  );
}

/** What has to be had for certain; what may be needed; what they said no to; what is only useful: in this order they are served. */
export function rankOf({ need, applies: answer, waved }: Asked): 0 | 1 | 2 | 3 {
  if (!isRequired(need.kind)) return 3;
  if (waved) return 2;
  return answer === "yes" ? 0 : 1;
}
