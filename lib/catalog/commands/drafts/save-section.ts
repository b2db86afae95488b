import { store } from "../../../../store.config.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { translator } from "../../../i18n/translator.ts";
import { actorName, type Staff } from "../../../kernel/actor.ts";
import { newId } from "../../../kernel/ids.ts";
import { done, type Problem, type Result, refuse } from "../../../kernel/result.ts";
import { type Tx, transaction } from "../../../platform/db/pool.ts";
import { refuseAll } from "../../../platform/problems.ts";
import { hashToken } from "../../../platform/secrets.ts";
import { fieldLabel } from "../../copy.ts";
import { type Change, changesBetween } from "../../rules/desk/changes.ts";
import type { Flat } from "../../rules/desk/flat.ts";
import { atRow, type Issue, issuesOf } from "../../rules/desk/judge.ts";
import { readSection } from "../../rules/desk/read.ts";
import { canonical, type DraftData, isSame, type ProductContent, partOf, type Section } from "../../rules/desk/sections.ts";
import { codesTaken } from "./codes.ts";
import {
  addRevision,
  definitionsOf,
  findOpenRevision,
  keepBeginning,
  type LockedProduct,
  lockProduct,
  type Revision,
  readContent,
} from "./rows.ts";

export type SectionSaving = {
  readonly productId: string;
  readonly section: Section;
  readonly fields: Flat;
  /** Of what stood in the form when it was drawn (`seenOf`). */
  readonly seen: string;
  /** The author has seen that somebody else wrote here meanwhile, and keeps their own. */
  readonly overwrite: boolean;
  readonly actor: Staff;
  readonly now: Date;
};

/** What a form was drawn from, short enough to travel with it. */
export const seenOf = (content: ProductContent, section: Section): string => hashToken(canonical(partOf(content, section))).slice(0, 16);

/**
 * Writes one section into the product's draft, and begins the draft where there is none. Refuses what is wrong in this
 * section at its field; what is wrong elsewhere stays for the publishing. Nothing that readers see changes.
 */
export const saveSection = (saving: SectionSaving): Promise<Result<null>> =>
  transaction(async (tx) => {
    const product = await lockProduct(tx, saving.productId);
    if (!product) return refuse("unknown");
    const open = await findOpenRevision(tx, product.id);
    if (open?.state === "scheduled") return refuse("draft_waits");
    const data: DraftData = open?.data ?? { content: await readContent(tx, product.id), edits: {} };
    const read = await readForm(tx, saving, data.content);
    const stale = await findStale(tx, saving, { data, open, content: read.content });
    if (stale) return stale;
    const problems = [...read.issues.filter(({ section }) => section === saving.section), ...(await codesTaken(tx, { product, ...read }))];
    const [first, ...others] = problems.map(toProblem);
    if (first) return refuseAll([first, ...others]);
    if (isSame(read.content, data.content)) return done;
    const by = actorName(saving.actor);
    const next = { content: read.content, edits: { ...data.edits, [saving.section]: { by, at: saving.now.toISOString() } } };
    await write(tx, { product, open, next, by, now: saving.now });
    if (saving.section === "variants") await shelveNewVariants(tx, product.id, { content: read.content, now: saving.now });
    return done;
  });

type Read = {
  readonly content: ProductContent;
  readonly issues: readonly Issue[];
  readonly rows: Readonly<Record<string, readonly number[]>>;
};

async function readForm(tx: Tx, { section, fields }: SectionSaving, content: ProductContent): Promise<Read> {
  const definitions = await definitionsOf(tx, content.type);
  const { values, rows } = readSection(section, fields, { definitions, content });
  const merged = { ...content, ...values } as ProductContent;
  // A new type asks other facts: they are missing on the page of facts, not here.
  const asked = merged.type === content.type ? definitions : await definitionsOf(tx, merged.type);
  return { content: merged, rows, issues: issuesOf(merged, asked).map((issue) => atRow(issue, rows)) };
}

const toProblem = ({ code, field, params }: Issue): Problem => ({ code, field, ...(params && { params }) });

/** Somebody else wrote in this section since the form was drawn, and it is not the same. */
async function findStale(
  tx: Tx,
  { section, seen, overwrite, actor, now }: SectionSaving,
  { data, open, content }: { data: DraftData; open: Revision | null; content: ProductContent },
): Promise<ReturnType<typeof refuse> | null> {
  if (overwrite || seen === seenOf(data.content, section)) return null;
  if (isSame(partOf(data.content, section), partOf(content, section))) return null;
  const edit = data.edits[section];
  const by = edit?.by ?? open?.actor ?? "";
  const staff = await tx.one<{ name: string }>`SELECT name FROM staff WHERE 'staff:' || id = ${by}`;
  const at = edit ? new Date(edit.at) : (open?.updatedAt ?? now);
  const params = {
    by: staff?.name ?? translator(actor.locale, "desk")("somebody"),
    at: formatInstant(at, actor.locale, store.contact.timeZone),
    theirs: theirWords(changesBetween(content, data.content), actor.locale),
  };
  return refuse(by === actorName(actor) ? "written_elsewhere" : "written_meanwhile", params, "seen");
}

const TOLD = 4;

/** What stands there now where it is not what was typed, a line each. */
function theirWords(changes: readonly Change[], locale: string): string {
  const lines = changes.slice(0, TOLD).map(({ path, to }) => `${fieldLabel(path, { locale })}: ${to ? to.slice(0, 160) : "–"}`);
  return [...lines, ...(changes.length > TOLD ? ["…"] : [])].join("\n");
}

type Writing = { product: LockedProduct; open: Revision | null; next: DraftData; by: string; now: Date };

async function write(tx: Tx, { product, open, next, by, now }: Writing): Promise<void> {
  if (!open) {
    await keepBeginning(tx, product, now);
    await addRevision(tx, product.id, { state: "draft", data: next, basedOn: product.version, actor: by, now });
    return;
  }
  await tx.exec`
    UPDATE product_revision SET data = ${JSON.stringify(next)}::jsonb, actor = ${by}, updated_at = ${now} WHERE id = ${open.id}`;
}

/** A new variant has a row at once, archived until it is published, so that prices and stock can be set before. */
export async function shelveNewVariants(
  tx: Tx,
  productId: string,
  { content, now }: { content: ProductContent; now: Date },
): Promise<void> {
  for (const variant of content.variants) {
    await tx.exec`
      INSERT INTO variant (id, product_id, sku, gtin, title, options, position, weight_grams, length_mm, width_mm, height_mm, origin_country, hs_code, max_per_order, archived_at)
      SELECT ${newId("variant")}, ${productId}, ${variant.sku}, ${variant.gtin}, '{"en":"","de":""}'::jsonb, ${JSON.stringify(variant.options)}::jsonb, coalesce(max(abs(position)), 0) + 1,
        ${variant.weightGrams}, ${variant.lengthMm}, ${variant.widthMm}, ${variant.heightMm}, ${variant.originCountry}, ${variant.hsCode}, ${variant.maxPerOrder}, ${now}
      FROM variant WHERE product_id = ${productId} HAVING NOT EXISTS (SELECT 1 FROM variant WHERE sku = ${variant.sku})`;
  }
}
