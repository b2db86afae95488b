import { describe, expect, test } from "vitest";
import type { Parcel, ShipmentState, Way, Work } from "@/lib/delivery/model.ts";
import { shareOut } from "@/lib/delivery/rules/share-out.ts";
import { areDaysAhead, goneAs, isUnderWay, promiseOf, statusOf } from "@/lib/delivery/rules/status.ts";
import { packInput, parcelCount, shipInput } from "@/lib/delivery/schema.ts";

const at = new Date("2026-11-23T10:00:00Z");
const work = (state: Work["state"], index = 0): Work => ({
  id: `ful_0000000${index}`,
  state,
  shipBy: at,
  createdAt: at,
  packedAt: null,
  handedOverAt: null,
});
const parcel = (state: ShipmentState, day = "2026-11-24"): Parcel => ({
  id: "shp_00000001",
  fulfillmentId: "ful_00000000",
  state,
  reason: null,
  carrier: "demo",
  service: "standard",
  trackingCode: "DC123456785IE",
  trackingUrl: null,
  via: null,
  waitsAt: null,
  callOff: null,
  createdAt: at,
  deliveredAt: state === "delivered" ? at : null,
  lastPhysicalScanAt: at,
  voidedAt: null,
  hasLabel: true,
  weightGrams: 1_000,
  lines: [],
  isMadeRight: false,
  scans:
    state === "delivered"
      ? [
          {
            id: "trk_1",
            event: "handed_to_customer",
            reason: null,
            place: null,
            occurredAt: at,
            localTime: `${day}T11:00`,
            proof: null,
            pickupUntilOn: null,
            waitsAt: null,
            code: "DL",
          },
        ]
      : [],
});
const way = (works: Work["state"][], ...parcels: Parcel[]): Way => ({ works: works.map((state, index) => work(state, index)), parcels });

describe("where an order is, in one sentence", () => {
  test.each<[string, Parameters<typeof statusOf>, string]>([
    ["before it is paid", ["pending_payment", way([])], "status.pending_payment"],
    ["paid", ["paid", way(["to_pack"])], "status.to_pack"],
    ["paid a moment ago, no work yet", ["paid", way([])], "status.to_pack"],
    ["packed", ["paid", way(["packed"])], "parcel.label_created"],
    ["under review", ["review", way(["to_pack"])], "status.review"],
    ["called off", ["refunded", way([])], "status.refunded"],
    ["one parcel speaks for itself", ["fulfilled", way(["handed_over"], parcel("attempt_failed"))], "parcel.attempt_failed"],
    ["the rest is still to be packed", ["paid", way(["handed_over", "to_pack"], parcel("in_transit"))], "status.partly"],
    ["the rest is packed and has no label yet", ["paid", way(["handed_over", "packed"], parcel("in_transit"))], "status.partly"],
    ["several", ["fulfilled", way(["handed_over"], parcel("in_transit"), parcel("handed_over"))], "status.several"],
    ["some of them here", ["fulfilled", way(["handed_over"], parcel("delivered"), parcel("lost"))], "status.someDelivered"],
    ["all of them here", ["fulfilled", way(["handed_over"], parcel("delivered"), parcel("delivered"))], "status.allDelivered"],
  ])("%s", (_, given, said) => {
    expect(statusOf(...given).said).toBe(said);
  });

  test("no day is named before the work has one", () => {
    expect(statusOf("paid", way([])).next).toBe("next.paid");
    expect(statusOf("paid", way(["to_pack"])).next).toBe("next.to_pack");
  });

  test("late belongs to the promise", () => {
    const promised = { from: "2026-11-24", to: "2026-11-25" } as const;
    const of = (given: Way, today: `${number}-${number}-${number}`) => promiseOf(promised, { order: "fulfilled", way: given, today });
    expect(of(way(["handed_over"], parcel("in_transit")), "2026-11-25")).toBe("open");
    expect(of(way(["handed_over"], parcel("in_transit")), "2026-11-26")).toBe("late");
    expect(of(way(["handed_over"], parcel("delivered")), "2026-12-24")).toBe("kept");
    expect(of(way(["handed_over"], parcel("delivered"), parcel("delivered", "2026-11-26")), "2026-12-24")).toBe("missed");
    expect(of(way(["handed_over", "to_pack"], parcel("delivered")), "2026-11-26")).toBe("late");
    expect(promiseOf(promised, { order: "refunded", way: way([]), today: "2026-11-26" })).toBe("void");
  });

  test.each<[string, boolean, Partial<Parameters<typeof areDaysAhead>[1]>]>([
    ["while it is packed", true, { order: "paid", way: way(["to_pack"]) }],
    ["while it travels", true, {}],
    ["while a part of it travels", true, { way: way(["handed_over"], parcel("available_for_pickup"), parcel("in_transit")) }],
    ["while a part of it is packed", true, { way: way(["handed_over", "to_pack"], parcel("delivered")) }],
    ["not before it is paid", false, { order: "pending_payment", way: way([]) }],
    ["not under review", false, { order: "review", way: way(["to_pack"]) }],
    ["not once it waits at a shop", false, { way: way(["handed_over"], parcel("available_for_pickup")) }],
    ["not once it is there", false, { way: way(["handed_over"], parcel("delivered")) }],
    [
      "not once it was handed over, whatever is told of it",
      false,
      { way: way(["handed_over"], { ...parcel("exception"), deliveredAt: at }) },
    ],
    ["not once it is lost", false, { way: way(["handed_over"], parcel("lost")) }],
    ["not once the days are over", false, { today: "2026-11-26" }],
    ["not when another day was told", false, { isDoubted: true }],
  ])("its days belong in a calendar: %s", (_, expected, facts) => {
    const travels = { order: "fulfilled", way: way(["handed_over"], parcel("in_transit")), today: "2026-11-25", isDoubted: false } as const;
    expect(areDaysAhead({ from: "2026-11-24", to: "2026-11-25" }, { ...travels, ...facts })).toBe(expected);
  });

  test("a page looks again only while something may happen", () => {
    expect(isUnderWay("fulfilled", way(["handed_over"], parcel("delivered")))).toBe(false);
    expect(isUnderWay("fulfilled", way(["handed_over"], parcel("delivered"), parcel("exception")))).toBe(true);
    expect(isUnderWay("expired", way([]))).toBe(false);
  });
});

describe("what is collected", () => {
  const ready: Parcel["scans"][number] = {
    id: "trk_0",
    event: "waits_at_point",
    reason: null,
    place: null,
    occurredAt: at,
    localTime: "2026-11-25T09:00",
    proof: null,
    pickupUntilOn: null,
    waitsAt: null,
    code: "",
  };
  const collected = (state: ShipmentState): Parcel => ({
    ...parcel(state),
    carrier: "counter",
    hold: { code: "482 913", keepUntilOn: "2026-12-04", isOpen: state !== "delivered", collector: null },
    scans: [...parcel(state, "2026-12-02").scans, ready],
  });

  test.each(["available_for_pickup", "delivered"] as const)("is promised ready, whenever it is fetched: %s", (state) => {
    const facts = { order: "fulfilled", way: way(["handed_over"], collected(state)), today: "2026-12-03" } as const;
    expect(promiseOf({ from: "2026-11-25", to: "2026-11-25" }, facts)).toBe("kept");
    expect(promiseOf({ from: "2026-11-24", to: "2026-11-24" }, facts)).toBe("missed");
  });

  test("a parcel that lay ready at a shop in time is not late, one that came there after its day is", () => {
    const waits: Parcel = { ...parcel("available_for_pickup"), scans: [ready] };
    const facts = { order: "fulfilled", way: way(["handed_over"], waits, parcel("delivered")), today: "2026-12-03" } as const;
    expect(promiseOf({ from: "2026-11-24", to: "2026-11-25" }, facts)).toBe("void");
    expect(promiseOf({ from: "2026-11-23", to: "2026-11-24" }, facts)).toBe("late");
    expect(promiseOf({ from: "2026-11-24", to: "2026-11-25" }, { ...facts, way: way(["handed_over", "to_pack"], waits) })).toBe("late");
  });
});

describe("forms of the warehouse", () => {
  const ful = "ful_0123456789";
  const [kettle, lamp] = ["lin_kettle0000", "lin_lamp000000"];

  test("ticks are lines, and nothing else may come along", () => {
    const way = { box: "small", padding: "paper" };
    expect(packInput.parse({ fulfillmentId: ful, ...way, [`line.${kettle}`]: "on" })).toMatchObject({
      fulfillmentId: ful,
      lineIds: [kettle],
    });
    for (const more of [{ price: "1" }, { "line.; DROP TABLE": "on" }, { fulfillmentId: "ord_0123456789" }, { fulfillmentId: "" }]) {
      expect(packInput.safeParse({ fulfillmentId: ful, ...way, ...more }).success).toBe(false);
    }
  });

  test("parcels are read from their fields, and each wrong one is named", () => {
    const form = {
      fulfillmentId: ful,
      service: "standard",
      "weight.1": "1.65",
      [`units.1.${kettle}`]: "2",
      "weight.2": " 0,9 ",
      [`units.2.${lamp}`]: "",
    };
    expect(shipInput.parse(form)).toMatchObject({
      parcels: [
        { lines: [{ lineId: kettle, quantity: 2 }], weightGrams: 1_650 },
        { lines: [{ lineId: lamp, quantity: 0 }], weightGrams: 900 },
      ],
    });
    for (const [name, value] of [
      ["weight.1", "0"],
      ["weight.1", "1650"],
      ["weight.1", "1e3"],
      [`units.1.${kettle}`, "-1"],
      [`units.1.${kettle}`, "NaN"],
    ] as const) {
      const parsed = shipInput.safeParse({ ...form, [name]: value });
      expect
        .soft(
          parsed.error?.issues.map(({ path }) => path.join(".")),
          value,
        )
        .toEqual([name]);
    }
  });

  test("a proposal holds every unit once and weighs something", () => {
    const line = (lineId: string, quantity: number, weightGrams: number) =>
      ({ lineId, quantity, weightGrams, sku: "", title: "", options: "", picture: null }) as Parameters<typeof shareOut>[0][number];
    const shares = shareOut([line(kettle, 3, 1_950), line(lamp, 2, 3_400)], 2);
    const sum = (lineId: string) => shares.reduce((all, { units }) => all + (units.get(lineId) ?? 0), 0);
    expect([sum(kettle), sum(lamp)]).toEqual([3, 2]);
    expect(shares.every(({ grams }) => grams > 0 && grams % 50 === 0)).toBe(true);
    expect(parcelCount("99", [{ quantity: 3 }])).toBe(3);
    expect(parcelCount("-1", [{ quantity: 3 }])).toBe(1);
    expect(parcelCount(["2"], [{ quantity: 3 }])).toBe(2);
  });
});

describe("what became of an order's parcels", () => {
  test("leaves nothing to choose once all the money is back", () => {
    const next = (order: Parameters<typeof statusOf>[0], state: ShipmentState) => statusOf(order, way(["handed_over"], parcel(state))).next;
    expect(next("fulfilled", "returned_to_sender")).toBe("next.returned_to_sender");
    expect(next("refunded", "returned_to_sender")).toBeNull();
    expect(next("refunded", "lost")).toBeNull();
    expect(next("refunded", "delivered")).toBe("next.delivered");
  });

  test("is said only where none of them reaches its buyer", () => {
    const gone = (...states: ShipmentState[]) => goneAs({ works: [], parcels: states.map((state) => parcel(state)) });
    expect(gone()).toBeNull();
    expect(gone("lost")).toBe("lost");
    expect(gone("returning_to_sender", "lost")).toBe("returning_to_sender");
    expect(gone("lost", "delivered")).toBeNull();
    expect(gone("lost", "in_transit")).toBeNull();
  });
});
