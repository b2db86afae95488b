import type { Money } from "../../kernel/money.ts";
import { type AttributeDefinition, isRequired, type NeedKind, type Origin, type Slot, type SlotState, type Verdict } from "../model.ts";
import { inProportion } from "./proportion.ts";

/** Something that can be bought now and answers a need. */
export type NeedOffer = {
  readonly variantId: string;
  readonly name: string;
  readonly handle: string;
  readonly sku: string;
  readonly price: Money;
  /** As many as may be had at once. */
  readonly most: number;
};

/** A need of a lot in words, as it was judged. */
type ToldSlot = Slot & {
  readonly name: string;
  readonly askable: boolean;
  readonly why: string;
  readonly limits: readonly string[];
  readonly attributesAsked: readonly AttributeDefinition[];
  /** What certainly answers it, and how many of it one piece gives. */
  readonly offers: readonly { readonly variantId: string; readonly gives: number; readonly adapterVariantId: string | null }[];
};
type ToldLot = { readonly key: string; readonly verdict: Verdict; readonly waved: boolean; readonly slots: readonly ToldSlot[] };

/** An offer with as many of it as the need is short of. */
type FittingOffer = NeedOffer & { readonly pieces: number };

/** One thing that is needed, and what its reader can do about it. */
export type NeedLine = {
  readonly needId: string;
  readonly kind: NeedKind;
  readonly name: string;
  readonly why: string;
  readonly state: SlotState;
  /** From where it comes, the box first; null while it is not there. */
  readonly from: "box" | Origin | null;
  readonly short: number;
  /** What "have it" declares: what is short, and what they declared for it before. */
  readonly declares: number;
  readonly isAskable: boolean;
  /** What it must be: "at most 15 W". */
  readonly limits: readonly string[];
  /** What decides whether theirs is right; empty where any will do. */
  readonly attributes: readonly AttributeDefinition[];
  /** Facts of the home that would settle it. */
  readonly asks: readonly string[];
  readonly offers: readonly FittingOffer[];
  /** They said something of it that can be undone. */
  readonly isSaid: boolean;
};

/** A thing with all it takes. */
export type NeedBlock = {
  readonly key: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly waved: boolean;
  readonly inBox: readonly NeedLine[];
  readonly needed: readonly NeedLine[];
  readonly useful: readonly NeedLine[];
};

export type NeedListView = { readonly verdict: Verdict; readonly blocks: readonly NeedBlock[] };

const OFFERS_SHOWN = 3;
const USEFUL_SHOWN = 3;

/** What a thing is called and costs, and what is for sale. `price`: null where it is not sold here. */
type Selling = { readonly name: string; readonly price: Money | null; readonly offers: readonly NeedOffer[] };

/** What a reader sees of one thing's needs: what a home has anyway is judged and not shown, what nobody asked for is not offered. */
export function toBlock({ key, verdict, waved, slots }: ToldLot, selling: Selling): NeedBlock {
  const { name } = selling;
  const lines = slots.filter(({ state }) => state !== "not_applying").map((slot) => toLine(slot, selling));
  const shown = lines.filter(({ from, state }) => !(state === "filled" && from === "country")).filter(isFirstToAsk);
  const own = (line: NeedLine) => isRequired(line.kind);
  return {
    key,
    name,
    verdict,
    waved,
    inBox: shown.filter(({ from, kind }) => from === "box" && !isForLater(kind)),
    needed: shown.filter((line) => own(line) && line.from !== "box" && !isPaper(line)),
    useful: shown.filter((line) => !own(line) && line.from !== "box" && isWorthSaying(line)).slice(0, USEFUL_SHOWN),
  };
}

/** Somebody wrote it down; the others follow from the facts of the thing and of the country (`rules/derived.ts`), and nobody has one at home. */
export const isWritten = ({ needId }: Pick<NeedLine, "needId">): boolean => needId.startsWith("nee_");

/** Of several needs that one answer about the home would settle, one asks. */
const isFirstToAsk = ({ asks, name }: NeedLine, index: number, lines: readonly NeedLine[]): boolean =>
  asks.length === 0 || lines.findIndex((other) => other.name === name && other.asks.join() === asks.join()) === index;

/** Papers that come with the thing are looked at, and spoken of only where they are not as they must be. */
const isPaper = ({ needId, state }: NeedLine): boolean => needId.startsWith("leaflet:") && state === "filled";

/** What wears out and what repairs is spoken of once somebody has the thing. */
const isForLater = (kind: NeedKind): boolean => kind === "spare_part" || kind === "wear_part";

/** What is there already is not offered. */
const isWorthSaying = ({ kind, state, offers, isSaid }: NeedLine): boolean =>
  !isForLater(kind) && (isSaid || (state === "missing" && offers.length > 0));

function toLine(slot: ToldSlot, selling: Selling): NeedLine {
  const { needId, kind, name, why, state, short, filledBy, inBox, wanted } = slot;
  const declared = filledBy.filter(({ origin }) => origin === "declared").reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    needId,
    kind,
    name,
    why,
    state,
    from: inBox >= wanted && wanted > 0 ? "box" : (filledBy[0]?.origin ?? null),
    short,
    declares: Math.max(short + declared, 1),
    isAskable: slot.askable,
    limits: slot.asks.length > 0 ? [] : slot.limits, // what it must be hangs on the answer
    attributes: slot.limits.length > 0 ? slot.attributesAsked : [],
    asks: slot.asks,
    offers: slot.asks.length > 0 ? [] : fitting(slot, selling).slice(0, OFFERS_SHOWN), // before the answer nothing fits for certain
    isSaid: state === "waved" || declared > 0,
  };
}

/** Of one thing in several colours one is offered; the others stand on its page. */
const isFirstOfItsKind = ({ handle }: NeedOffer, index: number, offers: readonly NeedOffer[]): boolean =>
  offers.findIndex((other) => other.handle === handle) === index;

/** What needs something else between is not offered here: it would come as half of an answer. */
function fitting({ offers: able, short, kind }: ToldSlot, { price, offers }: Selling): FittingOffer[] {
  const answering = offers.flatMap((offer) => {
    const answer = able.find(({ variantId, adapterVariantId }) => variantId === offer.variantId && adapterVariantId === null);
    return answer ? [{ ...offer, pieces: Math.min(Math.max(Math.ceil(short / answer.gives), 1), offer.most) }] : [];
  });
  return inProportion(answering, { price, kind }).filter(isFirstOfItsKind);
}

/** What we reckon from somebody's word is asked for beside its date, and not offered a second time. */
export const unreckoned = (block: NeedBlock, reckoned: ReadonlySet<string>): NeedBlock => ({
  ...block,
  useful: block.useful.filter(({ needId }) => !reckoned.has(needId)),
});

/** Whether there is anything to say of a thing beyond that it is ready. */
export const hasNews = ({ needed, useful, inBox }: NeedBlock): boolean => needed.length + useful.length + inBox.length > 0;

/** What stands between a thing and its use. */
export const openOf = ({ needed }: NeedBlock): NeedLine[] => needed.filter(({ state }) => state === "missing" || state === "unknown");
export const wavedOf = ({ needed }: NeedBlock): NeedLine[] => needed.filter(({ state }) => state === "waved");
