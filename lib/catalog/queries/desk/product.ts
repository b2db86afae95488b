import "server-only";
import { cache } from "react";
import type { Id } from "../../../kernel/ids.ts";
import type { Localized } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";
import { findOpenRevision, readContent } from "../../commands/drafts/rows.ts";
import { seenOf } from "../../commands/drafts/save-section.ts";
import type { Options, ProductStatus, SpecDefinition } from "../../model.ts";
import { type Issue, issuesOf } from "../../rules/desk/judge.ts";
import { type DraftData, type ProductContent, SECTIONS, type Section, sectionsApart } from "../../rules/desk/sections.ts";

export type StaffVariant = {
  readonly id: string;
  readonly sku: string;
  readonly title: Localized;
  readonly options: Options;
  readonly archivedAt: Date | null;
};

export type StaffDraft = {
  readonly id: Id<"revision">;
  readonly number: number;
  readonly state: "draft" | "scheduled";
  readonly by: string;
  readonly updatedAt: Date;
  readonly publishAt: Date | null;
  /** Somebody published since it was begun: what shows now is another thing than its people saw. */
  readonly outdated: { readonly by: string; readonly at: Date } | null;
  readonly held: DraftData["held"] | null;
  /** Sections in which it differs from the shop. */
  readonly changed: readonly Section[];
  readonly note: string | null;
};

export type StaffProduct = {
  readonly id: string;
  readonly handle: string;
  readonly status: ProductStatus;
  readonly version: number;
  /** Its spare parts, a product of their own whose prices and stock are kept there; null when nothing of it is sold by itself. */
  readonly partsId: string | null;
  /** The thing these are the spare parts of: they are written there, and have but prices and stock of their own. */
  readonly partOfId: string | null;
  /** The draft's words, else the shop's. */
  readonly content: ProductContent;
  readonly draft: StaffDraft | null;
  readonly issues: readonly Issue[];
  readonly definitions: readonly SpecDefinition[];
  readonly typeName: Localized;
  readonly variants: readonly StaffVariant[];
  /** What each section's form was drawn from. */
  readonly seen: Readonly<Record<Section, string>>;
};

type Row = Pick<StaffProduct, "id" | "handle" | "status" | "version" | "partsId" | "partOfId">;

/** One product as those who write it see it: the open draft, what is still wrong with it, and what the shop shows. */
export const findStaffProduct = cache(async (productId: string): Promise<StaffProduct | null> => {
  const row = await sql.one<Row>`
    SELECT id, handle, status::text AS status, version, part_of AS part_of_id, (SELECT parts.id FROM product parts WHERE parts.part_of = product.id) AS parts_id
    FROM product WHERE id = ${productId}`;
  if (!row) return null;
  const [live, open, variants] = await Promise.all([readContent(sql, row.id), findOpenRevision(sql, row.id), listAllVariants(row.id)]);
  const content = { ...(open?.data.content ?? live), handle: row.handle };
  const type = await sql.one<{
    name: Localized;
    specs: SpecDefinition[];
  }>`SELECT name, specs FROM product_type WHERE key = ${content.type}`;
  const definitions = type?.specs ?? [];
  return {
    ...row,
    content,
    definitions,
    typeName: type?.name ?? { en: content.type, de: content.type },
    variants,
    issues: issuesOf(content, definitions),
    seen: Object.fromEntries(SECTIONS.map((section) => [section, seenOf(content, section)])) as Record<Section, string>,
    draft: open && {
      id: open.id,
      number: open.number,
      state: open.state as "draft" | "scheduled",
      by: await nameOf(open.actor),
      updatedAt: open.updatedAt,
      publishAt: open.publishAt,
      note: open.note,
      outdated: open.basedOn === row.version ? null : await lastPublished(row.id),
      held: open.data.held ?? null,
      changed: sectionsApart(live, content),
    },
  };
});

/** Every variant there ever was: prices and stock are kept of those not sold now, too. */
const listAllVariants = (productId: string) => sql.many<StaffVariant>`
  SELECT id, sku, title, options, archived_at FROM variant WHERE product_id = ${productId} ORDER BY archived_at IS NOT NULL, abs(position)`;

async function nameOf(actor: string): Promise<string> {
  const staff = await sql.one<{ name: string }>`SELECT name FROM staff WHERE 'staff:' || id = ${actor}`;
  return staff?.name ?? actor;
}

async function lastPublished(productId: string): Promise<{ by: string; at: Date } | null> {
  return sql.one<{ by: string; at: Date }>`
    SELECT coalesce(s.name, r.actor) AS by, r.published_at AS at FROM product_revision r LEFT JOIN staff s ON r.actor = 'staff:' || s.id
    WHERE r.product_id = ${productId} AND r.state = 'published' ORDER BY r.published_at DESC LIMIT 1`;
}
