import "server-only";
import { type Localized, languageOf } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import { findGuidedThing, findPublished } from "../commands/rows.ts";
import type { GuideRow } from "../copy.ts";
import type { Purpose, RevisionState } from "../model.ts";
import { type Rated, rated } from "../rules/figures.ts";
import { type GuideIssue, judgeGuide } from "../rules/judge.ts";
import { changedSteps } from "../rules/steps.ts";
import { type GuideDocument, guideDocument } from "../schema/document.ts";

export const GUIDE_STATES = ["any", "shown", "draft", "review", "worse", "none"] as const;
export type GuideStateView = (typeof GUIDE_STATES)[number];
export const GUIDES_PER_PAGE = 50;

export type GuideLine = {
  readonly id: string;
  readonly handle: string;
  readonly name: Localized;
  readonly sku: string | null;
  readonly boxFrom: number;
  readonly boxTo: number | null;
  readonly purpose: Purpose;
  readonly shown: number | null;
  readonly open: "draft" | "review" | null;
  readonly isWorse: boolean;
  readonly steps: number;
  readonly figures: Rated;
};

type Filter = {
  readonly purpose: Purpose | "all";
  readonly state: GuideStateView;
  readonly q: string | undefined;
  readonly page: number;
  readonly locale: string;
};

const containing = (q: string | undefined): string | null => (q ? `%${q.replace(/[%_\\]/g, "\\$&")}%` : null);

/** Every guide, those that most people are surely stuck in first. The guard has checked `catalog.read`. */
export async function listStaffGuides({ purpose, state, q, page, locale }: Filter): Promise<{ lines: GuideLine[]; count: number }> {
  const wanted = containing(q);
  const rows = await sql.many<Omit<GuideLine, "figures"> & { sessions: number; stuck: number; count: number }>`
    WITH told AS (
      SELECT e.revision_id, count(DISTINCT e.session_id)::int AS sessions, count(DISTINCT e.session_id) FILTER (WHERE e.kind = 'stuck')::int AS stuck
      FROM step_event e JOIN guide_revision r ON r.id = e.revision_id AND r.state = 'published' GROUP BY e.revision_id)
    SELECT g.id, p.handle, p.name, v.sku, g.box_from, g.box_to, g.purpose::text AS purpose, s.number AS shown, o.state::text AS open, f.revision_id IS NOT NULL AS is_worse,
      jsonb_array_length(coalesce(s.data, o.data)->'steps') AS steps, coalesce(told.sessions, 0) AS sessions, coalesce(told.stuck, 0) AS stuck, count(*) OVER ()::int AS count
    FROM setup_guide g JOIN product p ON p.id = g.product_id LEFT JOIN variant v ON v.id = g.variant_id
      LEFT JOIN guide_revision s ON s.guide_id = g.id AND s.state = 'published' LEFT JOIN guide_revision o ON o.guide_id = g.id AND o.state IN ('draft', 'review')
      LEFT JOIN guide_flag f ON f.revision_id = s.id LEFT JOIN told ON told.revision_id = s.id
    WHERE (${purpose} = 'all' OR g.purpose::text = ${purpose})
      AND (CASE ${state} WHEN 'shown' THEN s.id IS NOT NULL WHEN 'none' THEN s.id IS NULL WHEN 'worse' THEN f.revision_id IS NOT NULL WHEN 'any' THEN true ELSE o.state::text = ${state} END)
      AND (${wanted}::text IS NULL OR p.handle ILIKE ${wanted} OR p.name->>'en' ILIKE ${wanted} OR p.name->>'de' ILIKE ${wanted} OR v.sku ILIKE ${wanted})
    ORDER BY f.revision_id IS NULL, wilson_low(coalesce(told.stuck, 0), coalesce(told.sessions, 0)) DESC, (p.name->>${languageOf(locale)}) COLLATE "und-x-icu", g.purpose, g.id
    LIMIT ${GUIDES_PER_PAGE} OFFSET ${(page - 1) * GUIDES_PER_PAGE}`;
  const lines = rows.map(({ sessions, stuck, count: _, ...row }) => ({ ...row, figures: rated({ of: sessions, stuck }) }));
  return { lines, count: rows[0]?.count ?? 0 };
}

export type StaffRevision = {
  readonly id: string;
  readonly number: number;
  readonly state: RevisionState;
  readonly note: string | null;
  /** Null where it came with the shop. */
  readonly author: string | null;
  readonly approvedBy: string | null;
  readonly changedSteps: readonly string[];
  readonly updatedAt: Date;
  readonly publishedAt: Date | null;
  readonly figures: Rated;
  readonly flag: {
    readonly against: number;
    readonly sessions: number;
    readonly stuck: number;
    readonly before: { readonly of: number; readonly stuck: number };
  } | null;
};

/** A guide as the editor shows it: what is worked on, else what is shown. */
export type StaffGuide = GuideRow & {
  readonly state: RevisionState;
  readonly version: number;
  readonly submittedBy: string | null;
  readonly author: string;
  readonly basedOn: number | null;
  readonly note: string | null;
  readonly sku: string | null;
  readonly boxFrom: number;
  readonly boxTo: number | null;
  readonly shown: number | null;
};

export const findStaffGuide = (guideId: string): Promise<StaffGuide | null> => sql.one<StaffGuide>`
  SELECT g.id AS guide_id, g.purpose::text AS purpose, g.box_from, g.box_to, v.sku, r.id AS revision_id, r.number, r.state::text AS state, r.version, r.submitted_by, r.author,
    r.based_on, r.note, r.published_at, r.data, p.id AS product_id, p.handle, p.name, p.box, p.parts, p.specs, t.specs AS definitions,
    (SELECT number FROM guide_revision WHERE guide_id = g.id AND state = 'published') AS shown
  FROM setup_guide g JOIN product p ON p.id = g.product_id JOIN product_type t ON t.key = p.type_key LEFT JOIN variant v ON v.id = g.variant_id
    JOIN LATERAL (SELECT * FROM guide_revision WHERE guide_id = g.id AND state <> 'retired' ORDER BY state = 'published', number DESC LIMIT 1) r ON true
  WHERE g.id = ${guideId}`;

/** One revision of it, for looking at. */
export async function findRevisionRow(guideId: string, number: number): Promise<GuideRow | null> {
  const guide = await findStaffGuide(guideId);
  const row = await sql.one<{ data: GuideDocument; id: string; publishedAt: Date | null }>`
    SELECT id, data, published_at FROM guide_revision WHERE guide_id = ${guideId} AND number = ${number}::int`;
  return guide && row && { ...guide, data: row.data, revisionId: row.id, number, publishedAt: row.publishedAt };
}

/** All its revisions, the newest first, each with how its readers got on. */
export async function listRevisions(guideId: string): Promise<StaffRevision[]> {
  const rows = await sql.many<Omit<StaffRevision, "figures"> & { sessions: number; stuck: number }>`
    SELECT r.id, r.number, r.state::text AS state, r.note, w.name AS author, a.name AS approved_by, r.changed_steps, r.updated_at, r.published_at,
      CASE WHEN f.revision_id IS NOT NULL THEN jsonb_build_object('against', f.against, 'sessions', f.sessions, 'stuck', f.stuck, 'before', f.before) END AS flag,
      count(DISTINCT e.session_id)::int AS sessions, count(DISTINCT e.session_id) FILTER (WHERE e.kind = 'stuck')::int AS stuck
    FROM guide_revision r LEFT JOIN guide_flag f ON f.revision_id = r.id LEFT JOIN step_event e ON e.revision_id = r.id
      LEFT JOIN staff w ON 'staff:' || w.id = r.author LEFT JOIN staff a ON 'staff:' || a.id = r.approved_by
    WHERE r.guide_id = ${guideId} GROUP BY r.id, f.revision_id, w.name, a.name ORDER BY r.number DESC LIMIT 50`;
  return rows.map(({ sessions, stuck, ...row }) => ({ ...row, figures: rated({ of: sessions, stuck }) }));
}

/** Of so many who came to a step, so many were stuck: in what is shown, and in what was shown before it. */
export type StepFigures = { readonly shown: Rated; readonly before: Rated | null };

/** How readers got on, step by step. */
export async function findStepFigures(guideId: string): Promise<ReadonlyMap<string, StepFigures>> {
  const rows = await sql.many<{ stepKey: string; isShown: boolean; of: number; stuck: number }>`
    SELECT e.step_key, r.state = 'published' AS is_shown, count(DISTINCT e.session_id)::int AS of, count(DISTINCT e.session_id) FILTER (WHERE e.kind = 'stuck')::int AS stuck
    FROM guide_revision r JOIN step_event e ON e.revision_id = r.id
    WHERE r.guide_id = ${guideId} AND (r.state = 'published'
      OR r.id = (SELECT id FROM guide_revision WHERE guide_id = ${guideId} AND state = 'retired' ORDER BY number DESC LIMIT 1))
    GROUP BY e.step_key, r.state`;
  const shareOf = (key: string, isShown: boolean) => rows.find((row) => row.stepKey === key && row.isShown === isShown);
  return new Map(
    [...new Set(rows.map(({ stepKey }) => stepKey))].map((key) => {
      const before = shareOf(key, false);
      return [key, { shown: rated(shareOf(key, true) ?? { of: 0, stuck: 0 }), before: before ? rated(before) : null }];
    }),
  );
}

/** Everything still to be mended before it can be shown. */
export async function listIssues({ data, productId }: Pick<StaffGuide, "data" | "productId">): Promise<GuideIssue[]> {
  const checked = guideDocument.safeParse(data);
  if (checked.success) return judgeGuide(checked.data, await findGuidedThing(sql, productId));
  return checked.error.issues.map(({ path, message }) => ({ path: path.join("."), code: /^[a-z_]+$/.test(message) ? message : "invalid" }));
}

/** Products a guide can be written for, by their names. */
export const listGuidable = (locale: string): Promise<{ handle: string; name: Localized }[]> => sql.many`
  SELECT handle, name FROM product WHERE part_of IS NULL AND status <> 'archived' ORDER BY (name->>${languageOf(locale)}) COLLATE "und-x-icu" LIMIT 500`;

/** Which steps read otherwise than in what is shown, those that are new or gone among them. */
export async function listChanged({ guideId, data }: Pick<StaffGuide, "guideId" | "data">): Promise<string[]> {
  const shown = await findPublished(sql, guideId);
  return shown ? [...new Set([...changedSteps(shown.data, data), ...changedSteps(data, shown.data)])] : [];
}
