import { newId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { sql, type Tx } from "../../../platform/db/pool.ts";
import { type DrawnPicture, drawPicture } from "../../../platform/pictures/draw.ts";
import type { GuidePicture } from "../../schema/document.ts";
import { keepDraft, type Writing, withDraft } from "./drafts.ts";

export const MAX_BYTES = 8 * 1024 * 1024;

type Adding = Writing & { readonly step: string; readonly files: readonly { readonly name: string; readonly bytes: Buffer }[] };

/** A step's picture from a file, drawn anew; what it shows is said as the step's title until somebody says it better. */
export async function addStepPicture({ step, files, ...writing }: Adding): Promise<Result<{ step: string }>> {
  const [file] = files;
  if (!file) return refuse("picture_missing");
  if (file.bytes.length > MAX_BYTES) return refuse("picture_too_large");
  const drawn = await drawPicture(file.bytes);
  if (!drawn) return refuse("picture_refused");
  return withDraft(writing, async (tx, { guide, draft }) => {
    const { steps } = draft.data;
    const at = steps.findIndex(({ key }) => key === step);
    const found = steps[at];
    if (!found) return refuse("unknown");
    const picture = await keepFiles(tx, guide.id, drawn);
    const alt = found.picture?.alt ?? found.title;
    const data = { ...draft.data, steps: steps.with(at, { ...found, picture: { ...picture, alt, marks: [] } }) };
    await keepDraft(tx, draft, { data, by: writing.by, now: writing.now });
    return ok({ step });
  });
}

/** Four files under one random name, beside one another as pages ask for them. */
async function keepFiles(
  tx: Tx,
  guideId: string,
  { files, width, height }: DrawnPicture,
): Promise<Pick<GuidePicture, "src" | "width" | "height" | "formats">> {
  const key = newId("file");
  for (const { suffix, bytes } of files) {
    const mime = suffix.endsWith(".avif") ? "image/avif" : "image/webp";
    await tx.exec`INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${`${key}${suffix}`}, 'media', ${mime}, ${bytes}, ${guideId})`;
  }
  return { src: `/media/${key}`, width, height, formats: ["avif", "webp"] };
}

/** Pictures sent for a guide that none of its revisions shows, two days after they came: nobody will miss them. */
export const sweepGuidePictures = (): Promise<number> => sql.exec`
  DELETE FROM stored_file f WHERE f.kind = 'media' AND f.subject LIKE 'gui\\_%' AND f.created_at < now() - interval '2 days'
    AND NOT EXISTS (SELECT 1 FROM guide_revision r WHERE r.guide_id = f.subject
      AND position('/media/' || regexp_replace(f.id, '(-small)?\\.[a-z]+$', '') || '"' IN r.data::text) > 0)`;
