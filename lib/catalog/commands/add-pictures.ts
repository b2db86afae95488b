import { actorName, type Staff } from "../../kernel/actor.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { type DrawnPicture, drawPicture } from "../../platform/pictures/draw.ts";
import { altOf } from "../copy.ts";
import type { DraftData, ProductContent } from "../rules/desk/sections.ts";
import type { MediaInput } from "../schema/media.ts";
import { addRevision, findOpenRevision, keepBeginning, lockProduct, readContent } from "./drafts/rows.ts";

export const MAX_PICTURE_BYTES = 8 * 1024 * 1024;
export const MAX_PICTURES_AT_ONCE = 10;
const MAX_PICTURES = 40;
/** Of all pictures that staff have sent, as they are kept. */
const ROOM_BYTES = 1024 * 1024 * 1024;

type Adding = {
  readonly productId: string;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  readonly actor: Staff;
  readonly now: Date;
};

/** Draws the pictures anew, keeps them, and puts them at the end of the product's draft: all of them or none. */
export async function addPictures({ productId, files, actor, now }: Adding): Promise<Result<{ count: number }>> {
  if (files.length === 0) return refuse("pictures_missing");
  if (files.length > MAX_PICTURES_AT_ONCE) return refuse("picture_too_many");
  const large = files.find(({ bytes }) => bytes.length > MAX_PICTURE_BYTES);
  if (large) return refuse("picture_too_large", { name: large.name });
  const room = await sql.one<{
    used: number;
  }>`SELECT coalesce(sum(octet_length(bytes)), 0)::bigint AS used FROM stored_file WHERE kind = 'media'`;
  if ((room?.used ?? 0) > ROOM_BYTES) return refuse("pictures_full");
  const drawn: DrawnPicture[] = [];
  for (const { name, bytes } of files) {
    const picture = await drawPicture(bytes);
    if (!picture) return refuse("picture_refused", { name });
    drawn.push(picture);
  }
  return transaction((tx) => keep(tx, { productId, drawn, by: actorName(actor), now }));
}

type Keeping = { productId: string; drawn: readonly DrawnPicture[]; by: string; now: Date };

async function keep(tx: Tx, { productId, drawn, by, now }: Keeping): Promise<Result<{ count: number }>> {
  const product = await lockProduct(tx, productId);
  if (!product) return refuse("unknown");
  const open = await findOpenRevision(tx, productId);
  if (open?.state === "scheduled") return refuse("draft_waits");
  const data: DraftData = open?.data ?? { content: await readContent(tx, productId), edits: {} };
  if (data.content.media.length + drawn.length > MAX_PICTURES) return refuse("picture_too_many");
  const added: MediaInput[] = [];
  for (const picture of drawn)
    added.push(await store(tx, { productId, picture, content: { ...data.content, media: [...data.content.media, ...added] } }));
  const content = { ...data.content, media: [...data.content.media, ...added] };
  const next: DraftData = { content, edits: { ...data.edits, pictures: { by, at: now.toISOString() } } };
  if (open) {
    await tx.exec`UPDATE product_revision SET data = ${JSON.stringify(next)}::jsonb, actor = ${by}, updated_at = ${now} WHERE id = ${open.id}`;
  } else {
    await keepBeginning(tx, product, now);
    await addRevision(tx, productId, { state: "draft", data: next, basedOn: product.version, actor: by, now });
  }
  return ok({ count: drawn.length });
}

/** Four files under one random name, beside one another as pages ask for them. */
async function store(
  tx: Tx,
  { productId, picture, content }: { productId: string; picture: DrawnPicture; content: ProductContent },
): Promise<MediaInput> {
  const key = newId("file");
  for (const { suffix, bytes } of picture.files) {
    const mime = suffix.endsWith(".avif") ? "image/avif" : "image/webp";
    await tx.exec`INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${`${key}${suffix}`}, 'media', ${mime}, ${bytes}, ${productId})`;
  }
  const shot = content.media.some((each) => each.shot === "front") ? "detail" : "front";
  return {
    shot,
    colour: null,
    src: `/media/${key}`,
    width: picture.width,
    height: picture.height,
    alt: altOf({ name: content.name, colour: null, shot, notIncluded: [] }),
    caption: null,
    shows: [],
    marks: [],
    formats: ["avif", "webp"],
  };
}

/** Pictures that no product and no version of one speaks of, two days after they came: nobody will miss them. */
export const sweepPictures = (): Promise<number> => sql.exec`
  DELETE FROM stored_file f WHERE f.kind = 'media' AND f.subject LIKE 'prd\\_%' AND f.created_at < now() - interval '2 days'
    AND NOT EXISTS (SELECT 1 FROM media m WHERE m.src = '/media/' || regexp_replace(f.id, '(-small)?\\.[a-z]+$', ''))
    AND NOT EXISTS (SELECT 1 FROM product_revision r WHERE r.product_id = f.subject
      AND r.data->'content'->'media' @> jsonb_build_array(jsonb_build_object('src', '/media/' || regexp_replace(f.id, '(-small)?\\.[a-z]+$', ''))))`;
