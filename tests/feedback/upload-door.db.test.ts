import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { paths } from "../../lib/platform/paths.ts";
import type { Call } from "../access/cells.ts";
import { routeCaller } from "../access/in-process.ts";
import { type Thing, World } from "../access/world.ts";
import { stockThing } from "../orders/shop.ts";
import { findDoors } from "../support/source/doors.ts";

vi.mock("next/headers", async () => (await import("../access/in-process.ts")).nextHeaders);
vi.mock("next/server", () => ({ connection: async () => undefined }));
vi.mock("next/cache", () => ({ refresh: () => undefined, revalidateTag: () => undefined, unstable_cache: (read: unknown) => read }));

const MB = 1024 * 1024;
let world: World;
let photo: Buffer;
const calls: Record<string, Call> = {};

beforeAll(async () => {
  world = await World.open(await stockThing({ units: 500 }));
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#1f4e79" } })
    .jpeg()
    .toBuffer();
  for (const door of findDoors())
    if (door.method && door.name.startsWith("feedback.")) calls[door.name] = await routeCaller(door, new URL(env().PUBLIC_URL).origin);
});

const filed = (fields: Readonly<Record<string, string>>, ...files: readonly Buffer[]): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const bytes of files) form.append("photos", new File([new Uint8Array(bytes)], "../../photo.jpg", { type: "image/jpeg" }));
  return form;
};
const send = async (name: string, { path, form }: { path: string; form?: FormData }, { cookies }: Pick<Thing, "cookies">) => {
  const call = calls[name];
  if (!call) throw new Error(`no door ${name}`);
  return call({ path, ...(form && { form }) }, cookies);
};
const photosOf = (orderId: string) => sql.many<{ id: string }>`SELECT id FROM recovery_photo WHERE order_id = ${orderId}`;

describe("a report with photos, through its door", () => {
  test("makes a case, keeps the photo with it and shows it to its sender alone", async () => {
    const sent = await world.make("sent", "guest");
    const { orderId = "", shipmentId = "" } = sent.values;
    await sql.exec`UPDATE orders SET state = 'paid', paid_at = now() WHERE id = ${orderId}`;
    const path = paths.api.sendReport(orderId, "de-DE");
    const got = await send("feedback.report", { path, form: filed({ shipmentId, kind: "damaged", story: "Delle" }, photo) }, sent);
    expect([got.status, got.location]).toEqual([303, "/de/track/‹number›/cases/‹number›"]);
    const [kept] = await photosOf(orderId);
    const at = { path: paths.api.photo(kept?.id ?? "", { size: "small" }) };
    expect((await send("feedback.photo", at, sent)).status).toBe(200);
    expect((await send("feedback.photo", at, await world.make("sent", "guest"))).status).toBe(404);
    expect((await send("feedback.photo", at, { cookies: await world.browserOf("support") })).status).toBe(200);
  });

  test("is refused with what is missing or too large, and nothing is written", async () => {
    const sent = await world.make("sent", "guest");
    const { orderId = "", shipmentId = "" } = sent.values;
    await sql.exec`UPDATE orders SET state = 'paid', paid_at = now() WHERE id = ${orderId}`;
    const path = paths.api.sendReport(orderId, "en-IE");
    const large = filed({ shipmentId, kind: "damaged" }, ...Array.from({ length: 5 }, () => Buffer.alloc(7 * MB)));
    for (const form of [
      filed({ shipmentId }),
      filed({ shipmentId, kind: "sad" }),
      filed({ kind: "damaged", shipmentId, more: "x" }),
      large,
    ]) {
      const got = await send("feedback.report", { path, form }, sent);
      expect([got.status, got.location]).toEqual([303, "/track/‹number›"]);
    }
    expect(await sql.many`SELECT 1 FROM recovery_case WHERE order_id = ${orderId}`).toEqual([]);
    expect(await photosOf(orderId)).toEqual([]);
  });

  test("photos come to an open case of one's own, later as well; another's case is none", async () => {
    const [own, other] = [await world.make("case", "guest"), await world.make("case", "ben")];
    const to = (it: Thing) => ({ path: paths.api.addPhotos(it.values.caseId ?? "", "en-IE"), form: filed({}, photo, photo) });
    expect((await send("feedback.add_photos", to(own), own)).status).toBe(303);
    expect((await send("feedback.add_photos", to(other), own)).status).toBe(404);
    expect([(await photosOf(own.values.orderId ?? "")).length, (await photosOf(other.values.orderId ?? "")).length]).toEqual([2, 0]);
  });
});
