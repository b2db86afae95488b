import { beforeAll, describe, expect, test } from "vitest";
import { newId, newShortNumber } from "@/lib/kernel/ids.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { tallyPacking } from "@/lib/reports/commands/packing.ts";
import { listPackingWays } from "@/lib/reports/queries/packing.ts";
import { countedMonths } from "@/lib/reports/rules/packing.ts";
import { placeOrder, stockTheShop, WIM } from "../delivery/orders.ts";

const NOW = new Date("2026-11-23T10:00:00Z");
const WAY = { box: "large", padding: "paper" };

beforeAll(() => stockTheShop());

/** A parcel that left, packed so on that day; answers how to report it as damaged. */
async function sent(packedAt: string, packedAs: object = WAY) {
  const order = await placeOrder([{ sku: "LAMP-SAND", quantity: 1 }]);
  const [workId, shipmentId, lineId] = [newId("fulfillment"), newId("shipment"), order.lines[0] ?? ""];
  await sql.exec`
    INSERT INTO fulfillment (id, order_id, state, created_at, ship_by, packed_at, packed_as) VALUES (${workId}, ${order.id}, 'handed_over', ${NOW}, ${NOW}, ${packedAt}::timestamptz, ${JSON.stringify(packedAs)}::jsonb)`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at)
    VALUES (${shipmentId}, ${order.id}, ${workId}, 'demo', 'standard', 'delivered', 1000, ${NOW}, ${NOW})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${shipmentId}, ${lineId}, 1)`;
  const report = async (kind: string, of: string | null = shipmentId) => {
    const id = newId("case");
    await sql.exec`
      INSERT INTO recovery_case (id, number, kind, state, order_id, shipment_id, email, name, locale, trigger, opened_at, updated_at)
      VALUES (${id}, ${newShortNumber()}, ${kind}::recovery_kind, 'open', ${order.id}, ${of}, 'ada@shopper.example', 'Ada', 'en-IE', 'customer', ${NOW}, ${NOW})`;
    await sql.exec`INSERT INTO recovery_line (case_id, line_id, quantity) VALUES (${id}, ${lineId}, 1)`;
  };
  return report;
}

const ways = async () =>
  (await listPackingWays(WIM, { page: 1, now: NOW })).rows.map(({ box, padding, parcels, damaged }) => [box, padding, parcels, damaged]);

describe("damage by packing way", () => {
  test("a month is open while its damage may still be reported", () => {
    expect(countedMonths(NOW)).toEqual({ first: "2025-11", open: "2026-09", openFrom: new Date("2026-09-01T00:00:00Z") });
  });

  test("counts cases of the kind damaged against the parcels packed so, once a parcel", async () => {
    const reports = [await sent("2026-11-10T10:00:00Z"), await sent("2026-11-11T10:00:00Z"), await sent("2026-11-12T10:00:00Z")];
    await reports[0]?.("damaged");
    await reports[0]?.("damaged");
    await reports[1]?.("damaged", null);
    await reports[2]?.("wrong_item");
    await sent("2026-11-12T10:00:00Z", { box: "large", padding: "wrapped" });
    await sent("2026-11-12T10:00:00Z", {}); // before packing was noted
    expect(await ways()).toEqual([
      ["large", "paper", 3, 2],
      ["large", "wrapped", 1, 0],
    ]);
  });

  test("a month that is over is tallied once and read from its tally, with the same figures", async () => {
    const report = await sent("2026-07-05T10:00:00Z");
    await report("damaged");
    await tallyPacking(NOW);
    await tallyPacking(NOW);
    expect(await sql.many`SELECT month, parcels, damaged FROM packing_tally`).toEqual([{ month: "2026-07", parcels: 1, damaged: 1 }]);
    expect((await ways())[0]).toEqual(["large", "paper", 4, 3]);
    const { rows } = await listPackingWays(WIM, { page: 1, q: "no such thing", now: NOW });
    expect(rows).toEqual([]);
  });
});
