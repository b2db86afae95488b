import { newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import { sql, type Tx } from "../../platform/db/pool.ts";
import { type DrawnPicture, drawPicture } from "../../platform/pictures/draw.ts";
import { MAX_PHOTO_BYTES, MAX_PHOTOS_AT_ONCE, photosLeft } from "../rules/photos.ts";

type Adding = {
  readonly caseId: string;
  readonly files: readonly { readonly bytes: Buffer }[];
};

/**
 * Draws the photos anew, without where and when they were taken, and keeps them with their case: all of them or none. They are
 * kept under a name of our own; the sender's is never used for anything.
 */
export async function addPhotos({ caseId, files }: Adding): Promise<Result<{ count: number }>> {
  if (files.length === 0) return refuse("photos_missing");
  if (files.length > MAX_PHOTOS_AT_ONCE) return refuse("photos_too_many");
  if (files.some(({ bytes }) => bytes.length > MAX_PHOTO_BYTES)) return refuse("photo_too_large");
  const room = await roomFor(sql, caseId);
  if (room < files.length) return refuse("photos_too_many");
  const drawn = await Promise.all(files.map(({ bytes }) => drawPicture(bytes, ["webp"])));
  const whole = drawn.filter((each): each is DrawnPicture => each !== null);
  return whole.length < drawn.length ? refuse("photo_refused") : keep(caseId, whole);
}

async function roomFor(on: Pick<Tx, "one">, caseId: string): Promise<number> {
  const have = await on.one<{ ofCase: number; ofOrder: number }>`
    SELECT (SELECT count(*)::int FROM recovery_photo p WHERE p.case_id = c.id) AS of_case,
      (SELECT count(*)::int FROM recovery_photo p WHERE p.order_id = c.order_id) AS of_order
    FROM recovery_case c WHERE c.id = ${caseId} AND c.state <> 'closed'`;
  return have ? photosLeft(have) : 0;
}

const keep = (caseId: string, drawn: readonly DrawnPicture[]): Promise<Result<{ count: number }>> =>
  refusable(async (tx) => {
    const about = await tx.one<{ orderId: string }>`SELECT order_id FROM recovery_case WHERE id = ${caseId}`;
    const order = about && (await lockOrder(tx, about.orderId));
    if (!order) return refuse("unknown");
    if ((await roomFor(tx, caseId)) < drawn.length) return refuse("photos_too_many");
    for (const picture of drawn) await keepOne(tx, { caseId, orderId: order.id, picture });
    return ok({ count: drawn.length });
  });

async function keepOne(tx: Tx, { caseId, orderId, picture }: { caseId: string; orderId: string; picture: DrawnPicture }): Promise<void> {
  const [id, fileId] = [newId("photo"), newId("file")];
  const bytes = picture.files.reduce((sum, file) => sum + file.bytes.length, 0);
  await tx.exec`
    INSERT INTO recovery_photo (id, case_id, order_id, file_id, width, height, bytes)
    VALUES (${id}, ${caseId}, ${orderId}, ${fileId}, ${picture.width}, ${picture.height}, ${bytes})`;
  for (const file of picture.files)
    await tx.exec`
      INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${`${fileId}${file.suffix}`}, 'recovery_photo', 'image/webp', ${file.bytes}, ${id})`;
}

/** Photos whose case is gone, and files no photo speaks of, a day after they came. */
export async function sweepPhotos(): Promise<void> {
  await sql.exec`DELETE FROM recovery_photo WHERE case_id IS NULL AND created_at < now() - interval '1 day'`;
  await sql.exec`
    DELETE FROM stored_file f WHERE f.kind = 'recovery_photo' AND f.created_at < now() - interval '1 day'
      AND NOT EXISTS (SELECT 1 FROM recovery_photo p WHERE p.id = f.subject)`;
}
