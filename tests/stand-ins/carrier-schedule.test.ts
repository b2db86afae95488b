import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LocalDate, weekday } from "../../lib/kernel/days";
import { calendarOf } from "../../scripts/stand-ins/carrier/calendar";
import { checkDigit, newCode } from "../../scripts/stand-ins/carrier/code";
import { addressLines } from "../../scripts/stand-ins/carrier/label-text";
import type { Address, ShipmentInput } from "../../scripts/stand-ins/carrier/model";
import { pointsNear } from "../../scripts/stand-ins/carrier/points";
import { plan } from "../../scripts/stand-ins/carrier/schedule";
import { transitOf } from "../../scripts/stand-ins/carrier/transit";

const nobody = { company: null, line2: null, region: null };
const FROM: Address = { ...nobody, name: "Kept", line1: "14 Cable Lane", postcode: "D02 X285", city: "Dublin", country: "IE" };
const HANA: Address = { ...nobody, name: "Hana Müller", line1: "Lindenstraße 4", postcode: "10969", city: "Berlin", country: "DE" };

/** A Friday before noon in Dublin, in winter. */
const FRIDAY = "2026-11-20T10:30:00Z";

function planTo(to: Partial<Address>, more: Partial<ShipmentInput> & { code?: string; shipAt?: string } = {}) {
  const address = { ...HANA, ...to };
  const { code = "DC123456785IE", shipAt = FRIDAY, ...rest } = more;
  const input: ShipmentInput = {
    reference: "shp_1",
    service: "standard",
    from: FROM,
    to: address,
    parcels: [{ weightGrams: 1400 }],
    shipAt,
    deliverBy: null,
    ...rest,
  };
  const years = [2026, 2027];
  return plan({ code, input, shipAt: new Date(shipAt), origin: calendarOf("IE", years), destination: calendarOf(address.country, years) });
}

const codes = (way: ReturnType<typeof plan>) => way.scans.map(({ code }) => code).join(" ");
const dayOf = (occurredAt = "") => occurredAt.slice(0, 10);

describe("a parcel's way", () => {
  it("is picked up in the afternoon, travels over working days and arrives by daylight", () => {
    const { scans, expectedOn } = planTo({});
    expect(scans.map(({ code }) => code)).toEqual(["PU", "HUB", "HUB", "HUB", "OFD", "DL"]);
    expect(scans[0]).toMatchObject({ place: { city: "Dublin", country: "IE" } });
    expect(scans[0]?.occurredAt).toMatch(/^2026-11-20T16:\d\d:\d\d\+00:00$/);
    expect(scans[2]?.place).toEqual({ city: "Leipzig", country: "DE" });
    expect(["2026-11-24", "2026-11-25"]).toContain(expectedOn);
    expect(scans[4]?.occurredAt).toMatch(new RegExp(`^${expectedOn}T0[78]:\\d\\d:\\d\\d\\+01:00$`));
    expect(dayOf(scans[5]?.occurredAt)).toBe(expectedOn);
    expect(scans[5]?.proof).not.toBeNull();
  });

  it("is the same for the same code", () => {
    expect(planTo({})).toEqual(planTo({}));
    expect(planTo({}, { code: "DC987654320IE" })).not.toEqual(planTo({}));
  });

  it("waits for Monday's van after Friday's", () => {
    expect(dayOf(planTo({}, { shipAt: "2026-11-20T17:30:00Z" }).scans[0]?.occurredAt)).toBe("2026-11-23");
  });

  it.each([
    ["Nobody home 1", "PU HUB HUB HUB OFD NH OFD DL"],
    ["Parcel shop 1", "PU HUB HUB HUB OFD NH PPT DL"],
    ["Never fetched 1", "PU HUB HUB HUB OFD NH PPT RTS RTD"],
    ["Lost lane 1", "PU HUB HUB"],
    ["Damaged 1", "PU HUB HUB EXC RTS RTD"],
    ["Refused 1", "PU HUB HUB HUB OFD EXC RTS RTD"],
    ["Wrong address 1", "PU HUB HUB HUB OFD EXC RTS RTD"],
    ["Late 1", "PU HUB HUB EXC HUB OFD DL"],
    ["Platestraße 1", "PU HUB HUB HUB OFD DL"],
  ])("to “%s”: %s", (line1, expected) => {
    expect(codes(planTo({ line1 }))).toBe(expected);
  });

  it("says what was wrong and until when it waits", () => {
    expect(planTo({ line1: "Damaged 1" }).scans.find(({ code }) => code === "EXC")?.reason).toBe("damaged");
    expect(planTo({ line1: "Parcel shop 1" }).scans.find(({ code }) => code === "PPT")?.pickupUntil).toMatch(/^2026-12-0/);
  });

  it("waits at the point that was asked for, comes no sooner than asked, and is left where one may", () => {
    const [point] = pointsNear(HANA);
    const waits = planTo({}, { wish: { pickupPointId: point?.id } });
    expect(codes(waits)).toBe("PU HUB HUB PPT DL");
    expect(waits.scans.find(({ code }) => code === "PPT")).toMatchObject({ point: { name: point?.name }, pickupUntil: expect.any(String) });
    expect(codes(planTo({ line1: "Never fetched 1" }, { wish: { pickupPointId: point?.id } }))).toBe("PU HUB HUB PPT RTS RTD");
    expect(planTo({}, { wish: { notBefore: "2026-11-30" } }).expectedOn).toBe("2026-11-30");
    const left = planTo({}, { wish: { safePlace: "Behind the gate" } }).scans.at(-1);
    expect(left?.proof).toEqual({ kind: "safe_place", name: null, place: "Behind the gate" });
  });

  it("clears customs on the way to Britain and America, by the clock on the recipient's wall", () => {
    expect(codes(planTo({ country: "GB", city: "Leeds" }))).toContain("CUS");
    const west = planTo({ country: "US", region: "CA", city: "Fresno" }).scans.at(-1);
    expect(west?.occurredAt).toMatch(/-08:00$/);
  });

  it("keeps order, the sender's promise, the service's days and everybody's rest", () => {
    const anyDay = fc.date({ min: new Date("2026-01-01"), max: new Date("2026-12-20"), noInvalidDate: true });
    const anyRoad = fc.record({
      country: fc.constantFrom("IE", "GB", "DE", "FR", "ES", "PT", "US", "SE"),
      service: fc.constantFrom("standard" as const, "express" as const),
      line1: fc.constantFrom("Main Street 1", "Nobody home", "Parcel shop", "Lost", "Damaged", "Refused", "Wrong address", "Late"),
      shipAt: anyDay.map((day) => day.toISOString()),
    });
    fc.assert(
      fc.property(anyRoad, ({ country, service, line1, shipAt }) => {
        const code = newCode("IE");
        const { scans, expectedOn } = planTo({ country, line1 }, { code, service, shipAt });
        const times = scans.map(({ occurredAt }) => Date.parse(occurredAt));
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(new Set(times).size).toBe(times.length);
        expect(times[0]).toBeGreaterThan(Date.parse(shipAt));
        expect(weekday(expectedOn)).toBeLessThan(6);
        const { minDays, maxDays } = transitOf(service, "IE", country);
        expect(minDays).toBeLessThanOrEqual(maxDays);
      }),
      { numRuns: 300 },
    );
  });

  it("arrives by the promised day where the road allows", () => {
    for (let number = 0; number < 40; number += 1) {
      const { expectedOn } = planTo({}, { code: newCode("IE"), deliverBy: "2026-11-24" as LocalDate });
      expect(expectedOn).toBe("2026-11-24");
    }
  });
});

describe("papers", () => {
  it("codes carry the check digit of S10", () => {
    expect(checkDigit("47312482")).toBe(9);
    expect(newCode("IE")).toMatch(/^DC\d{9}IE$/);
  });

  it("addresses stand as their country's post wants them, in letters the label can draw", () => {
    expect(addressLines({ ...HANA, company: "Müller & Co", city: "Łódź" })).toEqual([
      "Hana Müller",
      "Müller & Co",
      "Lindenstraße 4",
      "10969 Lódz",
      "GERMANY",
    ]);
    const ann: Address = { ...nobody, name: "Ann", line1: "1 Elm St", postcode: "93701", city: "Fresno", region: "CA", country: "US" };
    expect(addressLines(ann)).toEqual(["Ann", "1 Elm St", "Fresno, CA 93701", "UNITED STATES"]);
  });
});
