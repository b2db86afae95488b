import { chanceToArrive, isWithinExperience, type Road } from "../../shipping/rules/lanes.ts";
import type { Reason, ShipmentState } from "../model.ts";

/** Why we fear that a date will not be kept; words under `promises.staff.risk`. */
export const RISKS = [
  "backordered",
  "not_at_counter",
  "not_handed_over",
  "label_unscanned",
  "exception",
  "attempt_failed",
  "silent",
  "slow",
] as const;
export type Risk = (typeof RISKS)[number];

/** A parcel with its days already counted: working days on the road, by the calendars of both ends. */
export type ParcelFacts = {
  readonly state: ShipmentState;
  readonly reason: Reason | null;
  /** Since its label was printed. */
  readonly sinceLabel: number;
  /** Since the hand-over; null before it. */
  readonly gone: number | null;
  /** Since anybody last scanned it. */
  readonly sinceScan: number | null;
};

export type RiskFacts = {
  readonly road: Road;
  /** It is fetched at a counter of ours: no carrier has anything to do with it. */
  readonly isCollected: boolean;
  /** Its buyer agreed to this day, knowing that the one before was not kept. */
  readonly isAgreed: boolean;
  /** Working days from today to the promised last day; 0 on that day itself, negative after it. */
  readonly left: number;
  /** Minutes since midnight where it is to arrive. */
  readonly minute: number;
  readonly parcels: readonly ParcelFacts[];
  /** What is not with the carrier yet: working days until it can be handed over, and whether it was missing on the shelf. */
  readonly unsent: readonly { readonly untilDispatch: number; readonly isMissing: boolean }[];
};

/** A date whose chance falls below this is not going to be kept. */
const FEAR_BELOW = 0.15;
/** What nobody scanned for so many working days is not moving. */
const SILENT_DAYS = 3;
const UNSCANNED_LABEL_DAYS = 2;
/** Vans are loaded in the morning: what is on none by then comes no more today; and at night none is on the road. */
const LOADED_BY = 14 * 60;
const TOURS_END = 20 * 60;

/** Why this order will probably not arrive in time; null while it will. The gravest reason is said. */
export function riskOf(facts: RiskFacts): Risk | null {
  const found = [...facts.unsent.map((work) => riskOfWork(facts, work)), ...facts.parcels.map((parcel) => riskOfParcel(facts, parcel))];
  const gravest = RISKS.find((risk) => found.includes(risk)) ?? null;
  return facts.isCollected && gravest !== null && gravest !== "backordered" ? "not_at_counter" : gravest;
}

function riskOfWork({ road, left }: RiskFacts, { untilDispatch, isMissing }: RiskFacts["unsent"][number]): Risk | null {
  const onTheRoad = left - untilDispatch;
  if (onTheRoad >= 0 && chanceToArrive(road, { gone: 0, left: onTheRoad }) >= FEAR_BELOW) return null;
  return isMissing ? "backordered" : "not_handed_over";
}

const OVER: readonly ShipmentState[] = ["delivered", "available_for_pickup"];
const HOPELESS: readonly ShipmentState[] = ["returning_to_sender", "returned_to_sender", "lost"];

function riskOfParcel(facts: RiskFacts, parcel: ParcelFacts): Risk | null {
  if (OVER.includes(parcel.state)) return null;
  if (HOPELESS.includes(parcel.state)) return "exception";
  if (parcel.gone === null) return riskOfLabel(facts, parcel);
  const isLastDay = facts.left <= 0;
  if (parcel.state === "exception" && facts.left <= (facts.isAgreed ? 0 : 1)) return "exception";
  if (parcel.state === "attempt_failed" && isLastDay) return "attempt_failed";
  if (facts.left < 0) return "slow";
  if (isLastDay) return comesToday(parcel, facts.minute) ? null : "slow";
  if (!facts.isAgreed && (parcel.sinceScan ?? 0) >= SILENT_DAYS && parcel.gone >= facts.road.maxDays) return "silent";
  // Past all experience nothing is known: of a day agreed to for that very reason, its buyer is not told the same again at once.
  if (facts.isAgreed && !isWithinExperience(facts.road, parcel.gone)) return null;
  return chanceToArrive(facts.road, { gone: parcel.gone, left: facts.left }) < FEAR_BELOW ? "slow" : null;
}

const comesToday = ({ state }: ParcelFacts, minute: number): boolean =>
  state === "out_for_delivery" ? minute < TOURS_END : minute < LOADED_BY;

function riskOfLabel({ road, left }: RiskFacts, { sinceLabel }: ParcelFacts): Risk | null {
  if (sinceLabel >= UNSCANNED_LABEL_DAYS) return "label_unscanned";
  return left < 0 || chanceToArrive(road, { gone: 0, left }) < FEAR_BELOW ? "not_handed_over" : null;
}
