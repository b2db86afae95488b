import { typeNumber, typeScan } from "../../lib/delivery/commands/by-hand.ts";
import { declareLost } from "../../lib/delivery/commands/give-up.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import { packLines } from "../../lib/delivery/commands/pack.ts";
import { createShipments } from "../../lib/delivery/commands/ship.ts";
import type { ScanForm } from "../../lib/delivery/model/by-hand.ts";
import { findPackView } from "../../lib/delivery/queries/work.ts";
import { shareOut } from "../../lib/delivery/rules/share-out.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { DAY, earlier, HOUR, later } from "../../lib/kernel/clock.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { manualCarrier } from "../../lib/platform/carriers/manual.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { BUYERS } from "./buyers.ts";
import { byDay, fetchedAfter, type Handled, handled, handledBefore, roadsIn } from "./by-day.ts";
import { findPacker, toPack } from "./packer.ts";
import { type Buyer, sell } from "./sales.ts";
import { type DemoTill, openDemoTill } from "./till.ts";
import { type DemoVan, openDemoVan } from "./van.ts";

type Story = {
  readonly key: string;
  readonly buyer: Buyer;
  readonly wanted: Readonly<Record<string, number>>;
  /** Days ago it was bought; it is packed three hours later, or when the warehouse works next. */
  readonly days: number;
  readonly parcels?: number;
  /** Words that the demo carrier makes a story of: they stand in the address only while it makes the label. */
  readonly carrier?: "Nobody home" | "Parcel shop" | "Never fetched" | "Lost" | "Damaged" | "Wrong address" | "Late";
  readonly givenUp?: boolean;
  /** It came after its day: its buyer was told so in the evening of that day. */
  readonly told?: boolean;
  /** Sent with a carrier that tells us nothing: staff wrote down its number, and these scans so many hours after it had been fetched or before now. */
  readonly byHand?: ByHand;
};

type ByHand = { readonly number: string; readonly heard: readonly Heard[] };
type Heard = Pick<ScanForm, "event"> & Partial<ScanForm> & ({ readonly after: number } | { readonly ago: number });

const { ada, bruno, dilara, goran, hana, ines, kaya, maya, owen } = BUYERS;

/** Parcels on every kind of way. What each has come to depends on the day: vans rest on Sundays here too. */
const STORIES: readonly Story[] = [
  { key: "long-arrived", buyer: ada, wanted: { "HAL-TSK-MUS": 1, "QUI-E27-7W": 1, "KET-JUG-NAV": 1 }, days: 21 },
  { key: "to-sit-on", buyer: ada, wanted: { "HAL-CHR-COL": 1 }, days: 16 },
  { key: "arrived", buyer: hana, wanted: { "KET-MOK-6": 1 }, days: 12 },
  { key: "late-by-weather", buyer: bruno, wanted: { "BRI-GRD-COA": 1 }, days: 11, carrier: "Late", told: true },
  { key: "given-up", buyer: dilara, wanted: { "QUI-CLK-MUS": 1 }, days: 18, carrier: "Lost", givenUp: true },
  { key: "broken", buyer: kaya, wanted: { "KET-GNK-CRM": 1 }, days: 15, carrier: "Damaged" },
  { key: "never-fetched", buyer: ines, wanted: { "KET-MOK-6": 1 }, days: 20, carrier: "Never fetched" },
  {
    key: "by-hand",
    buyer: kaya,
    wanted: { "QUI-E27-7W": 2 },
    days: 7,
    byHand: {
      number: "RR123456785IE",
      heard: [
        { event: "picked_up", after: 0, place: "Dublin, IE" },
        { event: "handed_to_customer", after: 43, proofKind: "neighbour", proofName: "No. 14" },
      ],
    },
  },
  // Whatever day it is, one is held up, one has just found nobody at home, and two are late and still on
  // their way: for one its buyer has chosen already.
  {
    key: "late-on-its-way",
    buyer: hana,
    wanted: { "MAR-RUC-COA": 1 },
    days: 10,
    byHand: {
      number: "RR618402757IE",
      heard: [
        { event: "picked_up", after: 0, place: "Dublin, IE" },
        { event: "moves", ago: 30, place: "Hamburg, DE" },
      ],
    },
  },
  {
    key: "late-and-asked",
    buyer: bruno,
    wanted: { "QUI-E27-7W": 3 },
    days: 9,
    byHand: {
      number: "RR709133581IE",
      heard: [
        { event: "picked_up", after: 0, place: "Dublin, IE" },
        { event: "moves", ago: 28, place: "Athlone, IE" },
      ],
    },
  },
  {
    key: "held-up",
    buyer: dilara,
    wanted: { "HAL-TSK-MUS": 1 },
    days: 3,
    byHand: {
      number: "RR473120963IE",
      heard: [
        { event: "picked_up", after: 0, place: "Dublin, IE" },
        { event: "problem", ago: 7, place: "Hannover, DE", reason: "weather" },
      ],
    },
  },
  {
    key: "nobody-home",
    buyer: ines,
    wanted: { "QUI-E27-7W": 1 },
    days: 4,
    byHand: {
      number: "RR802155470IE",
      heard: [
        { event: "picked_up", after: 0, place: "Dublin, IE" },
        { event: "on_the_van", ago: 9, place: "Lisboa, PT" },
        { event: "nobody_home", ago: 4, place: "Lisboa, PT", reason: "not_home" },
      ],
    },
  },
  { key: "two-parcels", buyer: ada, wanted: { "KET-GNK-BRK": 1, "MAR-RUC-COA": 1 }, days: 5, parcels: 2 },
  { key: "not-at-home", buyer: bruno, wanted: { "THR-JMP-BRK-M": 1 }, days: 4, carrier: "Nobody home" },
  { key: "to-collect", buyer: owen, wanted: { "COR-HPH-COA": 1 }, days: 6, carrier: "Parcel shop" },
  { key: "wrong-door", buyer: goran, wanted: { "VOL-PWB-MUS": 1 }, days: 4, carrier: "Wrong address" },
  { key: "over-the-sea", buyer: maya, wanted: { "MAR-SHJ-NAV-M": 1 }, days: 5 },
  { key: "to-lisbon", buyer: ines, wanted: { "THR-JMP-CRM-M": 1 }, days: 4 },
  { key: "just-packed", buyer: hana, wanted: { "COR-HPH-NAV": 1 }, days: 0.3 },
];

export async function seed(): Promise<number> {
  const opened = env().DEMO ? await openDemoVan() : null;
  const van = opened && tellingVan(opened);
  const till = van && (await openDemoTill());
  if (!van) return 0;
  const now = await shopNow();
  const given: { readonly shipmentIds: readonly string[]; readonly at: Date }[] = [];
  let sent = 0;
  try {
    const staff = await findPacker();
    for (const { story, bought, packed, givenUp } of planned(now)) {
      const shipmentIds = till && staff && (await send(story, { van, till, staff, bought, packed }));
      if (!shipmentIds) continue;
      sent++;
      if (givenUp) given.push({ shipmentIds, at: givenUp });
    }
    await van.driveTo(now);
    for (const { shipmentIds, at } of given) {
      for (const id of shipmentIds) if (staff) must(await declareLost({ shipmentId: id as Id<"shipment">, staff, now: at }));
    }
  } finally {
    await van.close();
    await till?.close();
  }
  return sent;
}

type Planned = { readonly story: Story; readonly bought: Date; readonly packed: Date; readonly givenUp: Date | null };

/** When each was bought and packed, in the order in which they left. What is told of a parcel sent by hand happened after the van. */
function planned(now: Date): Planned[] {
  const plans = STORIES.map((story): Planned => {
    const at = earlier(now, story.days * DAY);
    const until = (hours: readonly number[]): Handled => (story.byHand ? handledBefore(at, hours) : handled(at, hours, now));
    const { bought, work } = until(story.givenUp ? [TO_PACK, TO_GIVE_UP] : [TO_PACK]);
    return { story, bought, packed: work[0] ?? bought, givenUp: work[1] ?? null };
  });
  return plans.sort((a, b) => a.packed.getTime() - b.packed.getTime());
}

const TO_PACK = 3;
const TO_GIVE_UP = 12 * 24;

/** `tellOf`: should an order not be there by then, its buyer is told in the evening of the promised day. */
type TellingVan = DemoVan & { tellOf(orderId: string): Promise<void> };

function tellingVan(van: DemoVan): TellingVan {
  const evenings = new Map<string, Date>();
  return {
    ...van,
    async tellOf(orderId) {
      const promise = await sql.one<{ dueAt: Date }>`SELECT due_at FROM promise WHERE kind = 'deliver_by' AND subject = ${orderId}`;
      if (promise) evenings.set(orderId, earlier(promise.dueAt, 3 * HOUR));
    },
    async driveTo(now) {
      for (const [orderId, at] of evenings) {
        if (at > now) continue;
        evenings.delete(orderId);
        await van.driveTo(at);
        await giveLateNotice(orderId, at);
      }
      await van.driveTo(now);
    },
  };
}

type Hands = Omit<Planned, "story" | "givenUp"> & { readonly van: TellingVan; readonly till: DemoTill; readonly staff: Staff };

/** Bought, packed and handed out as its buyer and staff would do it. */
async function send(story: Story, { van, till, staff, bought, packed: now }: Hands): Promise<readonly string[] | null> {
  const sold = await sell(till, { key: `parcel:${story.key}`, buyer: story.buyer, wanted: story.wanted, at: bought });
  if (!sold) return null;
  await van.driveTo(now);
  const fulfillmentId = await toPack(sold.orderId, bought);
  const view = await findPackView(staff, fulfillmentId);
  const lineIds = view?.lines.map(({ lineId }) => lineId) ?? [];
  must(await packLines({ fulfillmentId, lineIds, staff, now }));
  const parcels = shareOut(view?.lines ?? [], story.parcels ?? 1).map(({ units, grams }) => ({
    lines: [...units].map(([lineId, quantity]) => ({ lineId, quantity })),
    weightGrams: grams,
  }));
  const service = story.byHand ? manualCarrier.key : (view?.service ?? "");
  const { byHand, carrier } = story;
  if (carrier) await writeLine2(sold.orderId, carrier);
  const { shipmentIds } = must(await createShipments({ fulfillmentId, service, parcels, staff, now }));
  if (carrier) await writeLine2(sold.orderId, story.buyer.address.line2 ?? null);
  if (story.told) await van.tellOf(sold.orderId);
  if (byHand) for (const id of shipmentIds) await writeDown(id as Id<"shipment">, { ...byHand, staff, fetchedAt: fetchedAfter(now) });
  return shipmentIds;
}

const writeLine2 = (orderId: string, line2: string | null): Promise<number> => sql.exec`
  UPDATE orders SET shipping_address = shipping_address || jsonb_build_object('line2', ${line2}::text) WHERE id = ${orderId}`;

const ROADS = roadsIn("UTC");

/** What staff heard of a parcel that went with An Post: its times are those on the wall where it was. */
async function writeDown(
  shipmentId: Id<"shipment">,
  { number, heard, staff, fetchedAt }: ByHand & { staff: Staff; fetchedAt: Date },
): Promise<void> {
  const now = await shopNow();
  must(await typeNumber({ shipmentId, via: "An Post", code: number, staff, now }));
  const latest = Math.min(...heard.flatMap((each) => ("ago" in each ? each.ago : [])));
  const lately = Number.isFinite(latest) ? byDay(earlier(now, latest * HOUR), ROADS, "back") : now;
  const after = (hours: number): Date => (hours ? byDay(later(fetchedAt, hours * HOUR), ROADS, "on") : fetchedAt);
  for (const each of heard) {
    const at = "ago" in each ? earlier(lately, (each.ago - latest) * HOUR) : after(each.after);
    must(await typeScan({ shipmentId, form: { ...NOTHING_MORE, ...each, at: at.toISOString().slice(0, 16) }, staff, now }));
  }
}

const NOTHING_MORE = { place: null, reason: null, proofKind: null, proofName: null, picture: null, waitsAt: null, pickupUntil: null };
