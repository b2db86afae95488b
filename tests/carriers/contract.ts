import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Carrier,
  CarrierRefused,
  CarrierUnreachable,
  type Label,
  type LabelAsk,
  type ParcelRef,
  type PickupDesk,
  SCAN_EVENTS,
} from "@/lib/platform/carriers/model.ts";

export type Sent = { readonly raw: string; readonly headers: Headers };

/** The other side, started: how to end it, let the van come, have it give labels back, and let it fall silent. */
export type OtherSide = {
  readonly close: () => Promise<void>;
  readonly pickUp: (trackingCode: string) => Promise<void>;
  /** Nothing to do where calling off is answered at once. */
  readonly settle?: () => Promise<void>;
  readonly goDark: () => Promise<void>;
};

/** What an adapter's test brings along; the rest is the same for all. */
export type CarrierRig = {
  readonly carrier: Carrier;
  /** Null: there is no other side; staff type what they hear. */
  readonly open: (() => Promise<OtherSide>) | null;
  /** A notice as the other side posts it, signed with this secret `ageSeconds` ago. Null: it posts none. */
  readonly sign: ((payload: unknown, how?: { secret?: string; ageSeconds?: number }) => Sent) | null;
  /** A notice telling of a scan with this code of theirs, and the scan as it is kept. */
  readonly notice: (code: string, more?: ScanMore) => unknown;
  readonly scan: (code: string, more?: ScanMore) => unknown;
  readonly knownCodes: readonly string[];
};
type ScanMore = { readonly occurredAt?: string; readonly reason?: string };

const ASK: LabelAsk = {
  key: "shp_contract1",
  reference: "7QX4M-2K9TB",
  service: "standard",
  from: {
    name: "Kept",
    company: null,
    line1: "14 Cable Lane",
    line2: null,
    postcode: "D02 X285",
    city: "Dublin",
    region: null,
    country: "IE",
  },
  to: {
    name: "Hana Müller",
    company: null,
    line1: "Lindenstraße 4",
    line2: null,
    postcode: "10969",
    city: "Berlin",
    region: null,
    country: "DE",
  },
  weightGrams: 1_400,
  deliverBy: "2026-11-27",
  wish: {},
  customs: null,
};

const refOf = (key: string, { trackingCode, ref }: Label): ParcelRef => ({ key, trackingCode, ref });

const abroad: LabelAsk = {
  ...ASK,
  to: { ...ASK.to, postcode: "LS1 5HD", city: "Leeds", country: "GB" },
  customs: {
    contents: "merchandise",
    signer: "Grace Farrell",
    items: [
      { description: "Kettle", quantity: 2, value: { amount: 14_472, currency: "GBP" }, grams: 2_400, hsCode: "851679", origin: "CN" },
    ],
  },
};

/** What every carrier's adapter must do, whoever is behind it. */
export function carrierContract(rig: CarrierRig): void {
  describe(`the carrier ${rig.carrier.key}`, () => {
    if (rig.open) askedLabels(rig.carrier, rig.open);
    else typedLabels(rig.carrier);
    if (rig.sign) signedNotices(rig, rig.sign);
    else test("nobody can post scans in its name", () => expect(rig.carrier.verifyWebhook("{}", new Headers())).toBeNull());
    scans(rig);
  });
}

function typedLabels(carrier: Carrier): void {
  test("labels are made elsewhere, and whoever made one throws it away", async () => {
    expect(carrier.labels).toBe("typed");
    await expect(carrier.createShipment(ASK)).rejects.toBeInstanceOf(CarrierRefused);
    expect(await carrier.cancelShipment({ key: "shp_contract1", trackingCode: "RR123456785IE", ref: null })).toBe("cancelled");
    expect(carrier.pickup).toBeNull();
  });
}

function askedLabels(carrier: Carrier, open: () => Promise<OtherSide>): void {
  let other: OtherSide;
  beforeAll(async () => {
    other = await open();
  });
  afterAll(() => other.close());
  afterAll(async () => {
    await other.goDark();
    await expect(carrier.createShipment({ ...ASK, key: "shp_contract9" })).rejects.toBeInstanceOf(CarrierUnreachable);
  });

  describe("labels", () => {
    test("a number, a link of theirs and a PDF; the same for the same key", async () => {
      const [label, again] = await Promise.all([carrier.createShipment(ASK), carrier.createShipment(ASK)]);
      expect(label.trackingCode).toMatch(/^[A-Z0-9]{8,40}$/);
      expect(label.trackingUrl).toMatch(/^https?:\/\//);
      expect(label.pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(again).toEqual(label);
      expect(await carrier.createShipment(ASK)).toEqual(label);
      expect((await carrier.createShipment({ ...ASK, key: "shp_contract2" })).trackingCode).not.toBe(label.trackingCode);
    });

    test("what cannot be sent is refused with a reason, and another try would not help", async () => {
      const refused = carrier.createShipment({ ...ASK, key: "shp_contract3", service: "by pigeon" });
      await expect(refused).rejects.toBeInstanceOf(CarrierRefused);
    });

    test("over a border of customs with a declaration, and not without", async () => {
      await expect(carrier.createShipment({ ...abroad, key: "shp_contract6", customs: null })).rejects.toBeInstanceOf(CarrierRefused);
      expect((await carrier.createShipment({ ...abroad, key: "shp_contract7" })).trackingCode).toBeTruthy();
    });

    test("wishes go along", async () => {
      const wish = { safePlace: "Behind the gate", notBefore: "2026-11-30" as const };
      expect((await carrier.createShipment({ ...ASK, key: "shp_contract8", wish })).trackingCode).toBeTruthy();
    });

    test("called off as often as one likes, until the van has it", async () => {
      const first = refOf("shp_contract4", await carrier.createShipment({ ...ASK, key: "shp_contract4" }));
      expect(["cancelled", "pending"]).toContain(await carrier.cancelShipment(first));
      expect(["cancelled", "pending"]).toContain(await carrier.cancelShipment(first));
      await other.settle?.();
      expect(await carrier.cancelShipment(first)).toBe("cancelled");
      const second = refOf("shp_contract5", await carrier.createShipment({ ...ASK, key: "shp_contract5" }));
      await other.pickUp(second.trackingCode);
      expect(await carrier.cancelShipment(second)).toBe("too_late");
    });
  });

  const { pickup } = carrier;
  if (pickup) pickupPoints(carrier, { pickup, pickUp: (code) => other.pickUp(code) });
}

type Pickup = { readonly pickup: PickupDesk; readonly pickUp: OtherSide["pickUp"] };

function pickupPoints(carrier: Carrier, { pickup, pickUp }: Pickup): void {
  describe("pick-up points", () => {
    test("near an address, the nearest first, and one that can be asked for", async () => {
      const points = await pickup.listPickupPoints(ASK.to);
      const metres = points.map((point) => point.metres ?? 0);
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(20);
      expect(metres).toEqual([...metres].sort((a, b) => a - b));
      const [pickupPoint] = points;
      expect((await carrier.createShipment({ ...ASK, key: "shp_contract10", wish: { pickupPoint } })).trackingCode).toBeTruthy();
    });

    test("a parcel with a label is sent there, as often as one asks, and not when it is gone", async () => {
      const [point] = await pickup.listPickupPoints(ASK.to);
      const parcel = refOf("shp_contract11", await carrier.createShipment({ ...ASK, key: "shp_contract11" }));
      expect(await pickup.holdAt(parcel, point?.id ?? "")).toBe("held");
      expect(await pickup.holdAt(parcel, point?.id ?? "")).toBe("held");
      await expect(pickup.holdAt(parcel, "nowhere")).rejects.toBeInstanceOf(CarrierRefused);
      const [, farther] = await pickup.listPickupPoints(ASK.to);
      await pickUp(parcel.trackingCode);
      expect(await pickup.holdAt(parcel, farther?.id ?? "")).toBe("too_late");
    });
  });
}

function signedNotices({ carrier, notice, knownCodes }: CarrierRig, sign: NonNullable<CarrierRig["sign"]>): void {
  const payload = notice(knownCodes[0] ?? "");
  const read = ({ raw, headers }: Sent) => carrier.verifyWebhook(raw, headers);

  describe("notices", () => {
    test("a signed one is taken, as it came", () => {
      expect(read(sign(payload))).toMatchObject({ eventId: expect.any(String), payload });
      expect(read(sign(payload))?.eventId).toBe(read(sign(payload, { ageSeconds: 200 }))?.eventId);
    });

    test("either of two secrets will do while one is being changed", () => {
      expect(read(sign(payload, { secret: "the secret of next month" }))).not.toBeNull();
    });

    test.each([
      ["another's secret", () => sign(payload, { secret: "a guess of sixteen letters" })],
      ["an old one", () => sign(payload, { ageSeconds: 301 })],
      ["one from the future", () => sign(payload, { ageSeconds: -301 })],
      ["an altered body", () => ({ ...sign(payload), raw: sign(payload).raw.replace("}", " }") })],
      ["no signature", () => ({ ...sign(payload), headers: new Headers() })],
      ["no notice", () => sign(["anything"])],
    ])("%s is not believed", (_, forged) => {
      expect(read(forged())).toBeNull();
    });

    test("scans out of it have keys of their own, the same whenever they are told", () => {
      const told = carrier.splitNotice(payload) ?? [];
      expect(told.length).toBeGreaterThan(0);
      expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
      expect(carrier.splitNotice(JSON.parse(JSON.stringify(payload)))).toEqual(told);
      for (const { raw } of told) expect(carrier.mapScan(raw)).not.toBeNull();
      for (const nothing of [null, 7, "scan", [], {}]) expect(carrier.splitNotice(nothing)).toBeNull();
    });
  });
}

function scans({ carrier, scan, knownCodes }: CarrierRig): void {
  const [anyCode = ""] = knownCodes;

  describe("scans", () => {
    test("every code in the table says something the shop knows", () => {
      for (const code of knownCodes) {
        const read = carrier.mapScan(scan(code));
        expect.soft(SCAN_EVENTS, code).toContain(read?.event);
        expect.soft(read?.event, code).not.toBe("unknown");
      }
    });

    test.each(["XYZ", "constructor", "toString"])("an unknown code moves nothing: %s", (code) => {
      expect(carrier.mapScan(scan(code))).toMatchObject({ event: "unknown", physical: false });
    });

    test("time has its zone, or is known to have none", () => {
      const zoned = carrier.mapScan(scan(anyCode, { occurredAt: "2026-11-24T14:05:00+01:00" }));
      expect(zoned).toMatchObject({ occurredAt: new Date("2026-11-24T13:05:00Z"), localTime: "2026-11-24T14:05", timeZoneKnown: true });
      const bare = carrier.mapScan(scan(anyCode, { occurredAt: "2026-11-24T14:05:00" }));
      expect(bare).toMatchObject({ occurredAt: new Date("2026-11-24T14:05:00Z"), timeZoneKnown: false });
      expect(carrier.mapScan(scan(anyCode, { occurredAt: "yesterday, about tea" }))).toBeNull();
    });

    test("anything else is no scan", () => {
      for (const payload of [null, 7, "scan", [], {}, { trackingCode: "X" }]) expect(carrier.mapScan(payload)).toBeNull();
    });
  });
}
