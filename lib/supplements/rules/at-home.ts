import { isRequired, type Situation } from "../model.ts";
import { type Asked, askedOf } from "./asked.ts";
import type { Tried } from "./fits.ts";
import { addClaim, fill, type Ledger } from "./ledger.ts";
import { inOrder, type Supply } from "./supply.ts";

type World = { readonly situation: Situation; readonly supply: Supply; readonly tried: Tried };

/**
 * What is at home takes what it needs itself before it serves anything new: the bulb of the old lamp is in the old lamp. Where
 * nobody can tell which of several things a lacking one draws on, all of them are left to it. Gives those, as resources.
 */
export function serveHome(world: World, ledger: Ledger): ReadonlySet<number> {
  const asked = inOrder(world.situation.owned)
    .flatMap((lot) => askedOf(lot, world, { isOwned: true }))
    .filter((each) => isRequired(each.need.kind) && each.applies !== "no" && each.sure.length + each.perhaps.length > 0);
  const lacking = asked.map((each) => {
    const claim = addClaim(ledger, each.sure);
    return { each, full: fill(ledger, claim, Math.max(0, each.wanted - each.inBox)) };
  });
  return unsettled(lacking);
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
