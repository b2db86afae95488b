import { isRequired, type KnownVariant, type Lot, type Situation } from "../model.ts";
import { type Asked, askedOf } from "./asked.ts";
import type { Tried } from "./fits.ts";
import { addClaim, fill, type Ledger } from "./ledger.ts";
import { inOrder, type Supply } from "./supply.ts";

/** Whether one of these could answer what another of them needs: then each of them counts for itself. */
function servesItself(variant: KnownVariant | undefined): boolean {
  const can = new Set(variant?.provisions.map(({ capability }) => capability));
  return variant?.needs.some(({ capability, toProductId }) => toProductId === variant.productId || can.has(capability ?? "")) ?? true;
}

/** Things at home in an order of their own, so that it makes no difference in which they are told; equal ones as one lot. */
export function together({ owned, variants }: Situation): Lot[] {
  const lots = new Map<string, Lot>();
  for (const lot of inOrder(owned)) {
    const alike = servesItself(variants.get(lot.variantId)) ? lot.key : `${lot.variantId} ${lot.boxRevision}`;
    const known = lots.get(alike);
    lots.set(alike, known ? { ...known, quantity: known.quantity + lot.quantity } : lot);
  }
  return [...lots.values()];
}

type World = { readonly situation: Situation; readonly supply: Supply; readonly tried: Tried };

export type Home = {
  /** What is left to things at home, whichever of them draws on it. */
  readonly taken: ReadonlySet<number>;
  readonly claims: readonly { readonly asked: Asked; readonly claim: number }[];
};

/**
 * What is at home takes what it needs itself before it serves anything new: the bulb of the old lamp is in the old lamp. Where
 * nobody can tell which of several things a lacking one draws on, all of them are left to it.
 */
export function serveHome(world: World, ledger: Ledger): Home {
  const asked = world.situation.owned
    .flatMap((lot) => askedOf(lot, world, { isOwned: true }))
    .filter((each) => isRequired(each.need.kind) && each.applies !== "no" && each.sure.length + each.perhaps.length > 0);
  const lacking = asked.map((each) => {
    const claim = addClaim(ledger, each.sure);
    return { each, claim, full: fill(ledger, claim, Math.max(0, each.wanted - each.inBox)) };
  });
  return { taken: unsettled(lacking), claims: lacking.map(({ each, claim }) => ({ asked: each, claim })) };
}

/** Groups of things that draw on one another's supplies, where something lacks and something is uncertain. */
function unsettled(asked: readonly { each: Asked; full: boolean }[]): ReadonlySet<number> {
  const groups: { resources: Set<number>; lacks: boolean; unsure: boolean }[] = [];
  for (const { each, full } of asked) {
    const resources = new Set(
      [...each.sure, ...each.perhaps].flatMap(({ resource, adapter }) => (adapter === undefined ? [resource] : [resource, adapter])),
    );
    const group = { resources, lacks: !full, unsure: each.perhaps.length > 0 || each.applies === "unknown" };
    for (const other of groups.filter((known) => [...known.resources].some((resource) => resources.has(resource)))) {
      for (const resource of other.resources) resources.add(resource);
      group.lacks ||= other.lacks;
      group.unsure ||= other.unsure;
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  }
  return new Set(groups.filter(({ lacks, unsure }) => lacks && unsure).flatMap(({ resources }) => [...resources]));
}
