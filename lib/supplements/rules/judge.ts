import {
  type Considered,
  isRequired,
  type LotVerdict,
  type Readiness,
  type Situation,
  type Slot,
  type SlotState,
  type Verdict,
} from "../model.ts";
import { type Asked, askedOf, type Path, rankOf } from "./asked.ts";
import { type Home, serveHome, together } from "./at-home.ts";
import { triedOf } from "./fits.ts";
import { addClaim, addWays, copyLedger, fill, type Ledger, openLedger, release, takenBy } from "./ledger.ts";
import { supplyOf } from "./supply.ts";

type Claimed = { readonly asked: Asked; readonly claim: number | null; readonly open: readonly Path[] };

/**
 * Whether everything is there that these things take. Ready only where what certainly answers is enough for all; missing where
 * even what may answer is not; else it cannot be said. Earlier lots come first where there is not enough for all of them.
 */
export function judge(given: Situation): Readiness {
  const situation = { ...given, owned: together(given) };
  const supply = supplyOf(situation);
  const world = { situation, supply, tried: triedOf(situation.fitments) };
  const ledger = openLedger(supply.capacity);
  const home = serveHome(world, ledger);
  const free = ({ resource, adapter }: Path) => !home.taken.has(resource) && (adapter === undefined || !home.taken.has(adapter));
  const all = situation.lots.flatMap((lot) => askedOf(lot, world, { isOwned: false }));
  const claimed = [0, 1, 2, 3].flatMap((rank) =>
    all.filter((asked) => rankOf(asked) === rank).map((asked): Claimed => claimFor(asked, { ledger, free })),
  );
  const perhaps = atBest(claimed, { ledger, home });
  const slots = new Map(claimed.map((each) => [each.asked, slotOf(each, { ledger, perhaps })]));
  const lots = situation.lots.map((lot) => {
    const own = all.filter((asked) => asked.lot === lot).flatMap((asked) => slots.get(asked) ?? []);
    return verdictOf(lot.key, { slots: own, isKnown: situation.variants.has(lot.variantId) });
  });
  return { verdict: worst(lots.map(({ verdict }) => verdict)), waved: lots.some(({ waved }) => waved), lots };
}

const stillWanted = ({ wanted, inBox }: Asked): number => Math.max(0, wanted - inBox);

function claimFor(asked: Asked, { ledger, free }: { ledger: Ledger; free: (path: Path) => boolean }): Claimed {
  if (asked.applies === "no" || asked.shared.some(({ answers }) => answers === "yes")) return { asked, claim: null, open: [] };
  const open = asked.sure.filter(free);
  const claim = addClaim(ledger, open);
  fill(ledger, claim, stillWanted(asked));
  return { asked, claim, open };
}

/** Claims that would be full if everything that may answer did, and nothing were needed of which that is not certain. */
function atBest(claimed: readonly Claimed[], { ledger, home }: { ledger: Ledger; home: Home }): ReadonlySet<Asked> {
  const best = copyLedger(ledger);
  const firm = claimed.filter(({ asked }) => rankOf(asked) === 0);
  const others = claimed.filter(({ asked }) => rankOf(asked) !== 0);
  for (const { claim } of others) if (claim !== null) release(best, claim);
  for (const { asked, claim } of home.claims)
    if (asked.applies === "yes") addWays(best, claim, asked.perhaps);
    else release(best, claim);
  for (const { asked, claim, open } of firm)
    if (claim !== null) addWays(best, claim, [...asked.perhaps, ...asked.sure.filter((path) => !open.includes(path))]);
  const full = new Set<Asked>();
  for (const { asked, claim } of firm) if (claim !== null && fill(best, claim, stillWanted(asked))) full.add(asked);
  for (const { asked, claim } of others) {
    const short = claim === null ? 0 : stillWanted(asked) - takenBy(ledger, claim);
    const may = asked.perhaps.reduce((sum, { resource }) => sum + (ledger.free[resource] ?? 0), 0);
    if (short <= may) full.add(asked);
  }
  return full;
}

type Outcome = { readonly ledger: Ledger; readonly perhaps: ReadonlySet<Asked> };

function stateOf({ asked, claim }: Claimed, { ledger, perhaps }: Outcome): SlotState {
  if (asked.applies === "no") return "not_applying";
  if (claim === null || takenBy(ledger, claim) >= stillWanted(asked)) return "filled";
  if (asked.waved) return "waved";
  if (asked.applies === "unknown" || asked.shared.some(({ answers }) => answers === "unknown")) return "unknown";
  return perhaps.has(asked) ? "unknown" : "missing";
}

function slotOf(claimed: Claimed, outcome: Outcome): Slot {
  const { asked, claim, open } = claimed;
  const { need, wanted, inBox, considered, asks } = asked;
  const state = stateOf(claimed, outcome);
  const common = asked.shared.find(({ answers }) => answers === "yes");
  const taken = claim === null ? [] : (outcome.ledger.claims[claim]?.taken ?? []);
  const filledBy = open.flatMap(({ considered: { key, origin }, adapterKey }, index) =>
    taken[index] ? [{ key, origin, quantity: taken[index], ...(adapterKey && { adapterKey }) }] : [],
  );
  return {
    needId: need.id,
    kind: need.kind,
    state,
    wanted,
    inBox,
    filledBy: common ? [{ key: common.key, origin: common.origin, quantity: wanted - inBox }] : filledBy,
    short: state === "filled" || state === "not_applying" ? 0 : wanted - inBox - taken.reduce((sum, each) => sum + each, 0),
    considered: inRank(considered),
    asks: state === "unknown" ? asks : [],
  };
}

const RANK = { yes: 0, unknown: 1, no: 2 } as const;
const MOST_CONSIDERED = 20;

/** What answered first, what did not last; of a large home not every thing is told. */
const inRank = (considered: readonly Considered[]): Considered[] =>
  [...considered].sort((one, other) => RANK[one.answers] - RANK[other.answers]).slice(0, MOST_CONSIDERED);

/** Of a thing that nobody knows nothing can be said. */
function verdictOf(key: string, { slots, isKnown }: { slots: readonly Slot[]; isKnown: boolean }): LotVerdict {
  const required = slots.filter(({ kind }) => isRequired(kind));
  const has = (state: SlotState) => required.some((slot) => slot.state === state);
  const verdict = has("missing") ? "missing" : has("unknown") || !isKnown ? "unknown" : "ready";
  return { key, verdict, waved: has("waved"), slots };
}

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes("missing") ? "missing" : verdicts.includes("unknown") ? "unknown" : "ready";
