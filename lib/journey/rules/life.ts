import { shipment } from "../../delivery/machine.ts";
import type { Parcel, ScanEvent, ScanView } from "../../delivery/model.ts";
import type { Money } from "../../kernel/money.ts";
import type { RefundView } from "../../orders/rules/view.ts";
import { PROMISES, type PromiseKind } from "../../promises/model.ts";
import type { Room } from "../../rooms.ts";
import { STAGES, type StageKey } from "../stages.ts";

/** A mail about an order, as its reader's timeline has it. */
export type LifeLetter = {
  readonly id: string;
  readonly at: Date;
  readonly subject: string | null;
  readonly why: string;
  readonly state: string;
  /** When one that is held goes out, by the shop's clock. */
  readonly heldUntil: Date | null;
};

/** One moment of an order's life, or one that is planned. */
export type LifeEntry = {
  readonly key: string;
  readonly at: Date;
  /** Where a window is planned: its beginning. */
  readonly from: Date | null;
  readonly state: "done" | "planned";
  readonly atRisk: boolean;
  /** An event's name, or a promise's kind as "promise.ship_by". */
  readonly name: string;
  readonly stage: StageKey | null;
  /** Which parcel, where there are several. */
  readonly parcel: number | null;
  readonly place: string | null;
  /** The time on the wall where it was scanned, as the parcel's own line has it; null: it happened at our house. */
  readonly localTime: string | null;
  readonly amount: Money | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** What we wrote when it happened. */
  readonly letters: readonly LifeLetter[];
};

export type LifeSources = {
  readonly events: readonly {
    readonly id: string;
    readonly name: string;
    readonly subject: string;
    readonly at: Date;
    readonly payload: LifeEntry["payload"];
  }[];
  readonly parcels: readonly {
    readonly id: Parcel["id"];
    readonly scans: readonly Pick<ScanView, "id" | "event" | "place" | "occurredAt" | "localTime" | "reason">[];
  }[];
  readonly refunds: readonly RefundView[];
  readonly letters: readonly LifeLetter[];
  readonly promises: readonly {
    readonly id: string;
    readonly kind: PromiseKind;
    readonly from: Date | null;
    readonly dueAt: Date;
    readonly atRisk: boolean;
  }[];
  /** Until when it may still be sent back. */
  readonly returnUntil: Date | null;
};

/** A mail that goes out so soon after something happened is about it. */
const ABOUT_MS = 5 * 60_000;

/**
 * The one rule by which an order's life is told to whoever bought: what happened to it, to its parcels and its money, what
 * was written about it, and what is promised. The furthest plan comes first, then back in time from the newest moment. A fact
 * known twice is told once: by the carrier's scan rather than our event, by the refund's row rather than its events.
 */
export function mergeLife(sources: LifeSources): LifeEntry[] {
  const scanned = new Set(sources.parcels.flatMap(({ id, scans }) => scans.map(({ event }) => `${id}/${nameOf(event)}`)));
  const told = sources.events.filter(({ name, subject }) => !name.startsWith("refund.") && !scanned.has(`${subject}/${name}`));
  const many = sources.parcels.length > 1;
  const numberOf = (id: string): number | null => (many ? sources.parcels.findIndex((parcel) => parcel.id === id) + 1 || null : null);
  const happened = [
    ...told.map((event) =>
      done({ key: event.id, at: event.at, name: event.name, payload: event.payload, parcel: numberOf(event.subject) }),
    ),
    ...sources.parcels.flatMap((parcel) => scansOf(parcel, numberOf(parcel.id))),
    ...sources.refunds.flatMap(moneyOf),
  ];
  return [...plannedOf(sources), ...withLetters(happened, sources.letters).sort(newestFirst)];
}

/** A room's stage: where its moments belong. */
export const stageOfRoom = (room: string): StageKey | null =>
  STAGES.find(({ rooms }) => (rooms as readonly Room[]).includes(room as Room))?.key ?? null;

/** Events are named by their thing; here is which room a thing belongs to. */
const ROOM_OF: Readonly<Record<string, Room>> = {
  order: "orders",
  line: "orders",
  invoice: "orders",
  payment: "payments",
  refund: "payments",
  fulfillment: "delivery",
  shipment: "delivery",
  delivery: "delivery",
  return: "returns",
  recovery: "feedback",
  guide: "guides",
};

const stageOf = (name: string): StageKey | null => stageOfRoom(ROOM_OF[name.split(".")[0] ?? ""] ?? "");

type Moment = Pick<LifeEntry, "key" | "at" | "name"> & Partial<LifeEntry>;

const done = (moment: Moment): LifeEntry => ({
  from: null,
  state: "done",
  atRisk: false,
  stage: stageOf(moment.name),
  parcel: null,
  place: null,
  localTime: null,
  amount: null,
  payload: {},
  letters: [],
  ...moment,
});

/** What a scan says, as our events are named: by the state it brings the parcel to. */
const nameOf = (event: ScanEvent): string => `shipment.${shipment.transitions.find((each) => each.event === event)?.to ?? event}`;

/** Scans of which nothing is known but that they were made move nothing, so they are no news. */
const scansOf = ({ scans }: LifeSources["parcels"][number], parcel: number | null): LifeEntry[] =>
  scans
    .filter(({ event }) => event !== "unknown")
    .map((scan) =>
      done({
        key: scan.id,
        at: scan.occurredAt,
        name: nameOf(scan.event),
        parcel,
        place: scan.place,
        localTime: scan.localTime,
        payload: scan.reason ? { reason: scan.reason } : {},
      }),
    );

function moneyOf({ id, amount, state, requestedAt, settledAt }: RefundView): LifeEntry[] {
  const asked = done({ key: `${id}/asked`, at: requestedAt, name: "refund.requested", amount });
  const ended = state === "succeeded" || state === "failed" || state === "canceled";
  return ended && settledAt ? [asked, done({ key: `${id}/ended`, at: settledAt, name: `refund.${state}`, amount })] : [asked];
}

function plannedOf({ promises, returnUntil }: LifeSources): LifeEntry[] {
  const promised = promises.map(({ id, kind, from, dueAt, atRisk }) =>
    done({ key: id, at: dueAt, from, atRisk, state: "planned", name: `promise.${kind}`, stage: stageOfRoom(PROMISES[kind].room) }),
  );
  const open = returnUntil
    ? [done({ key: "return", at: returnUntil, state: "planned", name: "promise.return_until", stage: "evaluation" })]
    : [];
  return [...promised, ...open].sort(newestFirst);
}

/** Each mail beside what it was about; one about nothing in particular stands for itself. */
function withLetters(moments: readonly LifeEntry[], letters: readonly LifeLetter[]): LifeEntry[] {
  const alone: LifeEntry[] = [];
  const beside = new Map<string, LifeLetter[]>();
  for (const letter of letters) {
    const about = moments
      .filter(({ at }) => at <= letter.at && letter.at.getTime() - at.getTime() <= ABOUT_MS)
      .reduce<LifeEntry | null>((latest, each) => (latest && latest.at >= each.at ? latest : each), null);
    if (about) beside.set(about.key, [...(beside.get(about.key) ?? []), letter]);
    else alone.push(done({ key: letter.id, at: letter.at, name: "mail", letters: [letter] }));
  }
  return [...moments.map((each) => ({ ...each, letters: beside.get(each.key) ?? [] })), ...alone];
}

/** What is written down at one and the same moment, in the order it came about. */
const BEGUN: readonly string[] = ["order.placed", "order.paid", "invoice.issued"];

const newestFirst = (a: LifeEntry, b: LifeEntry): number =>
  b.at.getTime() - a.at.getTime() || BEGUN.indexOf(b.name) - BEGUN.indexOf(a.name) || (a.key < b.key ? 1 : -1);
