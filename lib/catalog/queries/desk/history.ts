import "server-only";
import { sql } from "../../../platform/db/pool.ts";
import { type Change, changesBetween } from "../../rules/desk/changes.ts";
import type { DraftData } from "../../rules/desk/sections.ts";

export type RevisionLine = {
  readonly id: string;
  readonly number: number;
  readonly state: "draft" | "scheduled" | "published" | "discarded";
  readonly by: string;
  readonly note: string | null;
  readonly updatedAt: Date;
  readonly publishAt: Date | null;
  readonly publishedAt: Date | null;
  /** Against what the shop showed when it was begun. */
  readonly changes: readonly Change[];
};

type Row = Omit<RevisionLine, "changes"> & { readonly data: DraftData };

const KEPT = 100;

/** What a product has said, the newest first, each with what it changed. */
export async function listRevisions(productId: string): Promise<RevisionLine[]> {
  const rows = await sql.many<Row>`
    SELECT r.id, r.number, r.state::text AS state, coalesce(s.name, r.actor) AS by, r.note, r.updated_at, r.publish_at, r.published_at, r.data
    FROM product_revision r LEFT JOIN staff s ON r.actor = 'staff:' || s.id
    WHERE r.product_id = ${productId} ORDER BY r.number DESC LIMIT ${KEPT}`;
  return rows.map(({ data, ...row }, index) => {
    const before = rows.slice(index + 1).find(({ state }) => state === "published");
    return { ...row, changes: before ? changesBetween(before.data.content, data.content) : [] };
  });
}
