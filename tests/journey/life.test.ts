import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator.ts";
import { type LifeSources, mergeLife, stageOfRoom } from "@/lib/journey/rules/life.ts";
import { listAccountPlaces } from "@/lib/journey/rules/places.ts";
import { toldOf } from "@/lib/journey/rules/told.ts";
import { money } from "@/lib/kernel/money.ts";

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 23, 10, minute));
const NOTHING: LifeSources = { events: [], parcels: [], refunds: [], letters: [], promises: [], returnUntil: null };
const event = (id: string, name: string, minute: number) => ({ id, name, subject: "ord_1", at: at(minute), payload: {} });
const ofParcel = (id: string, name: string, minute: number) => ({ ...event(id, name, minute), subject: "shp_1" });
const scan = (id: string, name: "handed_to_customer" | "unknown" | "moves", minute: number) => ({
  id,
  event: name,
  place: "Köln",
  occurredAt: at(minute),
  localTime: `2026-11-23T11:${String(minute).padStart(2, "0")}`,
  reason: null,
});
const letter = (id: string, minute: number) => ({ id, at: at(minute), subject: "Paid", why: "order", state: "sent", heldUntil: null });
const names = (sources: Partial<LifeSources>) => mergeLife({ ...NOTHING, ...sources }).map(({ name }) => name);

test("what is planned comes first, the furthest off on top, then back in time", () => {
  const entries = mergeLife({
    ...NOTHING,
    events: [event("a", "order.placed", 1), event("b", "order.paid", 2)],
    promises: [
      { id: "p1", kind: "ship_by", from: null, dueAt: at(50), atRisk: true },
      { id: "p2", kind: "deliver_by", from: at(55), dueAt: at(58), atRisk: false },
    ],
    returnUntil: at(59),
  });
  expect(entries.map(({ name, state }) => `${state} ${name}`)).toEqual([
    "planned promise.return_until",
    "planned promise.deliver_by",
    "planned promise.ship_by",
    "done order.paid",
    "done order.placed",
  ]);
  expect(entries.map(({ stage }) => stage)).toEqual(["evaluation", "delivery", "delivery", "order", "order"]);
});

test("a fact known twice is told once: by the scan, with its place, and by the refund's row, with its sum", () => {
  const parcel = {
    id: "shp_1" as const,
    scans: [scan("s1", "handed_to_customer", 30), scan("s2", "moves", 20), scan("s3", "unknown", 25)],
  };
  const entries = mergeLife({
    ...NOTHING,
    events: [ofParcel("a", "shipment.delivered", 31), ofParcel("b", "shipment.lost", 40), event("c", "refund.requested", 41)],
    parcels: [parcel],
    refunds: [{ id: "ref_1", amount: money(500, "EUR"), state: "succeeded", reason: "late", requestedAt: at(41), settledAt: at(45) }],
  });
  expect(entries.map(({ name, place }) => [name, place])).toEqual([
    ["refund.succeeded", null],
    ["refund.requested", null],
    ["shipment.lost", null],
    ["shipment.delivered", "Köln"],
    ["shipment.in_transit", "Köln"],
  ]);
  expect(entries[0]?.amount).toEqual(money(500, "EUR"));
});

test("a scan keeps the clock of its place, as its parcel's own line has it; what happened at our house has none", () => {
  const parcels = [{ id: "shp_1" as const, scans: [scan("s1", "moves", 5)] }];
  expect(
    mergeLife({ ...NOTHING, parcels, events: [event("a", "order.placed", 1)] }).map(({ name, localTime }) => [name, localTime]),
  ).toEqual([
    ["shipment.in_transit", "2026-11-23T11:05"],
    ["order.placed", null],
  ]);
});

test("parcels are counted once there are several", () => {
  const parcels = (["shp_1", "shp_2"] as const).map((id) => ({ id, scans: [scan(`s-${id}`, "handed_to_customer", 30)] }));
  expect(mergeLife({ ...NOTHING, parcels }).map(({ parcel }) => parcel)).toEqual([2, 1]);
  expect(mergeLife({ ...NOTHING, parcels: parcels.slice(0, 1) })[0]?.parcel).toBeNull();
});

test("a mail stands beside what it was about; one about nothing stands for itself", () => {
  const entries = mergeLife({
    ...NOTHING,
    events: [event("a", "order.placed", 1), event("b", "order.paid", 2)],
    letters: [letter("m1", 3), letter("m2", 40)],
  });
  expect(entries.map(({ name, letters }) => [name, letters.map(({ id }) => id)])).toEqual([
    ["mail", ["m2"]],
    ["order.paid", ["m1"]],
    ["order.placed", []],
  ]);
});

test("is the same in whatever order its sources come", () => {
  const events = [
    event("a", "order.placed", 1),
    event("b", "order.paid", 2),
    event("c", "fulfillment.packed", 2),
    event("d", "order.fulfilled", 9),
  ];
  const letters = [letter("m1", 3), letter("m2", 10)];
  expect(names({ events: [...events].reverse(), letters: [...letters].reverse() })).toEqual(names({ events, letters }));
});

test("every plan has words in both languages", () => {
  for (const locale of ["en-IE", "de-DE"]) {
    const t = translator(locale, "journey.life");
    for (const kind of ["ship_by", "deliver_by", "reply_by", "refund_by", "repair_by", "inspect_by", "offer_valid_until", "return_until"])
      expect(t.has(`events.promise.${kind}`)).toBe(true);
  }
});

test("the account's places and the stages come from one table", () => {
  expect(listAccountPlaces()).toEqual(["overview", "wishes", "orders", "papers", "things", "messages", "settings"]);
  expect([stageOfRoom("delivery"), stageOfRoom("payments"), stageOfRoom("support")]).toEqual(["delivery", "order", null]);
});

test("what is told of a line has the name the order is read by; the rest stands as it was written", () => {
  const told = toldOf([{ id: "lin_1", title: "Gooseneck kettle" }]);
  const cancelled = { subject: "lin_1", payload: { title: "Schwanenhals-Wasserkocher", quantity: 1 } };
  expect(told(cancelled)).toEqual({ subject: "lin_1", payload: { title: "Gooseneck kettle", quantity: 1 } });
  expect(told({ ...cancelled, subject: "lin_2" })).toEqual({ ...cancelled, subject: "lin_2" });
  expect(told({ subject: "lin_1", payload: {} })).toEqual({ subject: "lin_1", payload: {} });
});
