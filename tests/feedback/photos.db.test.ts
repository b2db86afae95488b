import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addPhotos, sweepPhotos } from "../../lib/feedback/commands/photos.ts";
import { reportProblem } from "../../lib/feedback/commands/report.ts";
import { takeReport } from "../../lib/feedback/commands/take-report.ts";
import { MAX_PHOTO_BYTES, MAX_PHOTOS_AT_ONCE, MAX_PHOTOS_OF_CASE } from "../../lib/feedback/rules/photos.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { onTheRoad } from "../delivery/late.ts";
import { openTill } from "../orders/shop.ts";
import { hostilePictures, MARK } from "./hostile-pictures.ts";

let till: Awaited<ReturnType<typeof openTill>>;
let parcel: Awaited<ReturnType<typeof onTheRoad>>;
let caseId = "";
let photo: Buffer;
let little: Buffer;

beforeAll(async () => {
  till = await openTill();
  await seedRates();
  photo = await sharp({ create: { width: 2_000, height: 1_500, channels: 3, background: "#2f5d3a" } })
    .jpeg()
    .toBuffer();
  little = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#2f5d3a" } })
    .jpeg()
    .toBuffer();
});
afterAll(() => till.close());
beforeEach(async () => {
  parcel = await onTheRoad(till);
  const told = await reportProblem({ ...about(), trigger: "customer" });
  if (!told.ok) throw new Error("no case");
  caseId = (await sql.one<{ id: string }>`SELECT id FROM recovery_case WHERE number = ${told.value.caseNumber}`)?.id ?? "";
});
const now = new Date();
const about = () => ({
  orderId: parcel.orderId,
  shipmentId: parcel.shipmentId,
  kind: "damaged" as const,
  lineIds: [],
  story: null,
  by: "guest",
  now,
});
const files = (count: number, bytes = photo) => Array.from({ length: count }, () => ({ bytes }));
const kept = () => sql.many<{ bytes: Buffer; mime: string; id: string }>`
  SELECT f.id, f.bytes, f.mime FROM recovery_photo p JOIN stored_file f ON f.subject = p.id AND f.kind = 'recovery_photo' WHERE p.case_id = ${caseId}`;

describe("photos with a report", () => {
  test("are drawn anew, twice, no larger than we show them, under names of our own", async () => {
    expect(await addPhotos({ caseId, files: files(2) })).toEqual({ ok: true, value: { count: 2 } });
    const stored = await kept();
    expect(stored).toHaveLength(4);
    for (const { bytes, mime, id } of stored) {
      const seen = await sharp(bytes).metadata();
      expect([mime, seen.format, seen.exif, (seen.width ?? 0) <= 1_200]).toEqual(["image/webp", "webp", undefined, true]);
      expect(id).toMatch(/^fil_[0-9a-z]{8,40}(-small)?\.webp$/);
    }
  });

  test("so many at once, so many a case, so large each; none of them where one is refused", async () => {
    expect(await addPhotos({ caseId, files: [] })).toMatchObject({ problem: { code: "photos_missing" } });
    expect(await addPhotos({ caseId, files: files(MAX_PHOTOS_AT_ONCE + 1) })).toMatchObject({ problem: { code: "photos_too_many" } });
    expect(await addPhotos({ caseId, files: files(200) })).toMatchObject({ problem: { code: "photos_too_many" } });
    expect(await addPhotos({ caseId, files: files(1, Buffer.alloc(MAX_PHOTO_BYTES + 1)) })).toMatchObject({
      problem: { code: "photo_too_large" },
    });
    expect(await addPhotos({ caseId, files: [...files(1), ...files(1, Buffer.from("no picture"))] })).toMatchObject({
      problem: { code: "photo_refused" },
    });
    expect(await kept()).toEqual([]);
    const all = await Promise.all(Array.from({ length: 4 }, () => addPhotos({ caseId, files: files(3, little) })));
    expect(all.filter(({ ok }) => ok)).toHaveLength(2);
    expect((await kept()).length / 2).toBeLessThanOrEqual(MAX_PHOTOS_OF_CASE);
  });

  test("a report stands whatever its photos are", async () => {
    const other = await onTheRoad(till);
    const report = { ...about(), orderId: other.orderId, shipmentId: other.shipmentId };
    expect(await takeReport(report, files(1, Buffer.from("no picture")))).toMatchObject({ ok: true, value: { photos: "refused" } });
    expect(await takeReport(report, files(1))).toMatchObject({ ok: true, value: { photos: "kept" } });
    expect(await sql.many`SELECT 1 FROM recovery_case WHERE order_id = ${other.orderId}`).toHaveLength(1);
  });

  test("what belongs to no case any more is swept after a day", async () => {
    await addPhotos({ caseId, files: files(2, little) });
    await sql.exec`UPDATE recovery_photo SET case_id = NULL, created_at = now() - interval '2 days' WHERE id = (SELECT min(id) FROM recovery_photo WHERE case_id = ${caseId})`;
    await sql.exec`UPDATE stored_file SET created_at = now() - interval '2 days' WHERE kind = 'recovery_photo'`;
    const before = await sql.one<{ n: number }>`SELECT count(*)::int AS n FROM stored_file WHERE kind = 'recovery_photo'`;
    await sweepPhotos();
    const after = await sql.one<{ n: number }>`SELECT count(*)::int AS n FROM stored_file WHERE kind = 'recovery_photo'`;
    expect((before?.n ?? 0) - (after?.n ?? 0)).toBe(2);
    expect(await kept()).toHaveLength(2);
  });
});

test("hostile files: what is no picture is refused, and nothing of what else was in one is kept", async () => {
  const seen: string[] = [];
  for (const { what, bytes, taken } of await hostilePictures()) {
    await sql.exec`DELETE FROM recovery_photo WHERE case_id = ${caseId}`;
    const added = await addPhotos({ caseId, files: [{ bytes }] });
    if (!taken && added.ok) seen.push(`${what}: taken`);
    for (const file of await kept()) {
      const { exif, icc, xmp, iptc, format } = await sharp(file.bytes).metadata();
      if (format !== "webp" || exif || xmp || iptc || (icc?.length ?? 0) > 4_096 || file.bytes.includes(MARK))
        seen.push(`${what}: kept more than its picture`);
    }
  }
  expect(seen).toEqual([]);
}, 60_000);
