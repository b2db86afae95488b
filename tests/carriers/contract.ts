import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Carrier,
  CarrierRefused,
  CarrierUnreachable,
  type Label,
  type LabelAsk,
  type ParcelRef,
  SCAN_EVENTS,
} from "@/lib/platform/carriers/model.ts";

export type Sent = { readonly raw: string; readonly headers: Headers };

/** What an adapter's test brings along; the rest is the same for all. */
export type CarrierRig = {
  readonly carrier: Carrier;
  /** Starts the other side; answers how to end it and how to let the van come. */
  readonly open: () => Promise<{
    close: () => Promise<void>;
    pickUp: (trackingCode: string) => Promise<void>;
    goDark: () => Promise<void>;
  }>;
  /** A notice as the other side posts it, signed with this secret `ageSeconds` ago. */
  readonly sign: (payload: unknown, how?: { secret?: string; ageSeconds?: number }) => Sent;
  /** A payload telling of a scan with this code of theirs. */
  readonly scan: (code: string, more?: { occurredAt?: string; reason?: string }) => unknown;
  readonly knownCodes: readonly string[];
};

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

/** What every carrier's adapter must do, whoever is behind it. */
export function carrierContract({ carrier, open, sign, scan, knownCodes }: CarrierRig): void {
  describe(`the carrier ${carrier.key}`, () => {
    let other: Awaited<ReturnType<CarrierRig["open"]>>;
    beforeAll(async () => {
      other = await open();
    });
    afterAll(() => other.close());

    describe("labels", () => {
      test("a number, a link of theirs and a PDF; the same for the same key", async () => {
        const [label, again] = await Promise.all([carrier.createShipment(ASK), carrier.createShipment(ASK)]);
        expect(label.trackingCode).toMatch(/^[A-Z0-9]{8,40}$/);
        expect(label.trackingUrl).toMatch(/^https?:\/\//);
        expect(label.pdf.subarray(0, 5).toString()).toBe("%PDF-");
        expect(again).toEqual(label);
        expect((await carrier.createShipment({ ...ASK, key: "shp_contract2" })).trackingCode).not.toBe(label.trackingCode);
      });

      test("what cannot be sent is refused with a reason, and another try would not help", async () => {
        const refused = carrier.createShipment({ ...ASK, key: "shp_contract3", service: "by pigeon" });
        await expect(refused).rejects.toBeInstanceOf(CarrierRefused);
      });

      test("called off as often as one likes, until the van has it", async () => {
        const first = await carrier.createShipment({ ...ASK, key: "shp_contract4" });
        expect(await carrier.cancelShipment(refOf("shp_contract4", first))).toBe("cancelled");
        expect(await carrier.cancelShipment(refOf("shp_contract4", first))).toBe("cancelled");
        const second = await carrier.createShipment({ ...ASK, key: "shp_contract5" });
        await other.pickUp(second.trackingCode);
        expect(await carrier.cancelShipment(refOf("shp_contract5", second))).toBe("too_late");
      });
    });

    describe("notices", () => {
      const payload = scan(knownCodes[0] ?? "");
      const read = ({ raw, headers }: Sent) => carrier.verifyWebhook(raw, headers);

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
    });

    describe("scans", () => {
      test("every code in the table says something the shop knows", () => {
        for (const code of knownCodes) {
          const read = carrier.mapScan(scan(code));
          expect.soft(SCAN_EVENTS, code).toContain(read?.event);
          expect.soft(read?.event, code).not.toBe("unknown");
        }
      });

      test.each(["XYZ", "", "constructor", "toString"].filter(Boolean))("an unknown code moves nothing: %s", (code) => {
        expect(carrier.mapScan(scan(code))).toMatchObject({ event: "unknown", physical: false });
      });

      test("time has its zone, or is known to have none", () => {
        const zoned = carrier.mapScan(scan(knownCodes[0] ?? "", { occurredAt: "2026-11-24T14:05:00+01:00" }));
        expect(zoned).toMatchObject({ occurredAt: new Date("2026-11-24T13:05:00Z"), localTime: "2026-11-24T14:05", timeZoneKnown: true });
        const bare = carrier.mapScan(scan(knownCodes[0] ?? "", { occurredAt: "2026-11-24T14:05:00" }));
        expect(bare).toMatchObject({ occurredAt: new Date("2026-11-24T14:05:00Z"), timeZoneKnown: false });
        expect(carrier.mapScan(scan(knownCodes[0] ?? "", { occurredAt: "yesterday, about tea" }))).toBeNull();
      });

      test("anything else is no scan", () => {
        for (const payload of [null, 7, "scan", [], {}, { trackingCode: "X" }]) expect(carrier.mapScan(payload)).toBeNull();
      });
    });

    test("while it does not answer, it says so", async () => {
      await other.goDark();
      await expect(carrier.createShipment({ ...ASK, key: "shp_contract6" })).rejects.toBeInstanceOf(CarrierUnreachable);
    });
  });
}
