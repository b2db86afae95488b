import { beforeAll, describe, expect, test, vi } from "vitest";
import { sql } from "@/lib/platform/db/pool.ts";
import { sign } from "../../scripts/stand-ins/kit/signature.ts";
import { testEnvironment } from "../support/environment.ts";
import { stockTheShop } from "./orders.ts";

vi.mock("next/server", () => ({ connection: async () => undefined }));
const { POST } = await import("@/app/api/webhooks/carrier/route.ts");

beforeAll(stockTheShop);

const payload = (id: string) => ({
  id,
  type: "scan",
  trackingCode: "DC123456785IE",
  scan: { code: "PU", occurredAt: "2026-11-23T16:20:00+00:00", place: null, reason: null, proof: null, pickupUntil: null },
});

type How = { secret?: string; ageSeconds?: number; raw?: string; header?: string };

async function post(
  body: unknown,
  { secret = testEnvironment.CARRIER_WEBHOOK_SECRET, ageSeconds = 0, raw, header }: How = {},
): Promise<number> {
  const text = JSON.stringify(body);
  const seconds = Math.floor(Date.now() / 1_000) - ageSeconds;
  const request = new Request("http://localhost:3999/api/webhooks/carrier", {
    method: "POST",
    headers: { "carrier-signature": header ?? sign({ body: text, secrets: [secret], seconds }) },
    body: raw ?? text,
  });
  return (await POST(request, { params: Promise.resolve({}) })).status;
}

const stored = async () => (await sql.many<{ eventId: string }>`SELECT event_id FROM webhook_event`).map(({ eventId }) => eventId);
const jobs = () =>
  sql.many`SELECT 1 FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'delivery.notice'`;

describe("the carrier's door", () => {
  test("a good notice is stored once, however often it is sent, with one job", async () => {
    expect(await Promise.all([post(payload("one")), post(payload("one")), post(payload("one"))])).toEqual([200, 200, 200]);
    expect(await post(payload("one"), { ageSeconds: 290 })).toBe(200);
    expect(await stored()).toEqual(["one"]);
    expect(await jobs()).toHaveLength(1);
  });

  test.each<[string, How]>([
    ["another's secret", { secret: "a guess of sixteen letters" }],
    ["a replay of five minutes ago", { ageSeconds: 301 }],
    ["three days ago", { ageSeconds: 3 * 86_400 }],
    ["the future", { ageSeconds: -301 }],
    ["an altered body", { raw: JSON.stringify(payload("forged")).replace("PU", "DL") }],
    ["the same JSON written anew", { raw: JSON.stringify(payload("forged"), null, 1) }],
    ["no signature", { header: "" }],
    ["a signature of nothing", { header: "t=,v1=" }],
    ["half a signature", { header: `t=${Math.floor(Date.now() / 1_000)},v1=abc` }],
  ])("%s is refused, and nothing is stored", async (_, how) => {
    expect(await post(payload("forged"), how)).toBe(400);
    expect(await stored()).not.toContain("forged");
  });

  test("what is too large is not even read to its end", async () => {
    const large = { ...payload("large"), padding: "x".repeat(64 * 1024) };
    expect(await post(large)).toBe(400);
    expect(await post({ ...payload("five megabytes"), padding: "x".repeat(5_000_000) })).toBe(400);
    expect((await stored()).filter((id) => ["large", "five megabytes"].includes(id))).toEqual([]);
  });

  test("signed but no notice", async () => {
    expect(await post(["anything"])).toBe(400);
    expect(await post("text")).toBe(400);
  });
});
