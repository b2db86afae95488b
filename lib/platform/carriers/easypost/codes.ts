import type { Mapping, ProofKind } from "../model.ts";

/** Raised with every change of the tables below, so that a stored scan says by which of them it was read. */
export const EASYPOST_MAPPING_VERSION = 1;

/** Statuses that tell of paper only: no scan, and nothing to look at. */
export const ANNOUNCEMENTS: ReadonlySet<string> = new Set(["pre_transit", "cancelled"]);

/** What a tracking detail's status means. One that is missing here (`unknown`, `error` and whatever comes) is stored and moves nothing. */
export const STATUSES: Readonly<Record<string, Mapping>> = {
  in_transit: { event: "moves", physical: true },
  out_for_delivery: { event: "on_the_van", physical: true },
  available_for_pickup: { event: "waits_at_point", physical: true },
  delivered: { event: "handed_to_customer", physical: true },
  return_to_sender: { event: "sent_back", physical: true },
  failure: { event: "problem", physical: true },
};

const HELD_UP: Mapping = { event: "problem", physical: true };

/** Where the detail says more than its status: looked at only while a parcel is on its way or in trouble. */
export const DETAILS: Readonly<Record<string, Mapping>> = {
  received_at_origin_facility: { event: "picked_up", physical: true },
  arrived_at_pickup_location: { event: "waits_at_point", physical: true },
  return: { event: "sent_back", physical: true },
  address_correction: { ...HELD_UP, reason: "incorrect_address" },
  damaged: { ...HELD_UP, reason: "damaged" },
  lost: { event: "problem", physical: false, reason: "lost" },
  refused: { ...HELD_UP, reason: "refused" },
  weather_delay: { ...HELD_UP, reason: "weather" },
  delayed: HELD_UP,
  held: HELD_UP,
  missorted: HELD_UP,
  transit_exception: HELD_UP,
  delivery_exception: HELD_UP,
};

/** EasyPost has no word for an attempt: the carriers' own sentences say it. */
export const ATTEMPTED =
  /\b(attempt(ed)?|notice left|no ?(one|body) (was )?(at )?home|not (at )?home|recipient not available|business closed)\b/i;

/** Why a parcel is held up, as the carriers' sentences say it where the detail does not. */
export const SAID_WHY: readonly [words: RegExp, reason: NonNullable<Mapping["reason"]>][] = [
  [/\b(duty|duties|taxes?) (is |are )?(due|unpaid|owed)|awaiting payment/i, "duties_unpaid"],
  [/\bcustoms?\b.*\b(document|paper|invoice|information)/i, "customs_documents"],
  [/\b(no|without|unable to) (gain )?access|animal|gate\b/i, "access_restricted"],
  [
    /\b(insufficient|incorrect|incomplete|bad|undeliverable) address|address (not found|unknown|is wrong)|no such number/i,
    "incorrect_address",
  ],
  [/\bdamaged?\b/i, "damaged"],
  [/\brefused\b/i, "refused"],
  [/\bweather|storm|flood|snow\b/i, "weather"],
];

/** How it was handed over, as their sentences say it. */
export const SAID_HOW: readonly [words: RegExp, kind: ProofKind][] = [
  [/\bneighbou?r\b/i, "neighbour"],
  [/\blocker\b/i, "locker"],
  [/\b(porch|garage|shed|safe place|front door|back door|side door|patio|mail ?box|mailroom|garden)\b/i, "safe_place"],
  [/\bphoto|picture\b/i, "photo"],
];
