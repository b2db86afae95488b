import { keepDraft, withDraft } from "../../lib/guides/commands/desk/drafts.ts";
import { approveGuide, submitGuide } from "../../lib/guides/commands/desk/turns.ts";
import type { GuideDocument } from "../../lib/guides/schema/document.ts";
import { actorName, type Staff } from "../../lib/kernel/actor.ts";
import { DAY, later } from "../../lib/kernel/clock.ts";
import { done, must } from "../../lib/kernel/result.ts";
import { sql } from "../../lib/platform/db/pool.ts";

/** Two who may write guides: one writes, the other reads. */
export const findEditors = async (): Promise<Staff[]> =>
  (
    await sql.many<Pick<Staff, "id" | "name" | "email" | "locale" | "roles">>`
      SELECT id, name, email::text AS email, locale, roles::text[] AS roles FROM staff WHERE 'catalog' = ANY(roles) AND disabled_at IS NULL ORDER BY cardinality(roles), email LIMIT 2`
  ).map((row) => ({ kind: "staff", ...row, sessionId: "ses_seed0000", reauthAt: null }));

export type Shown = {
  readonly guideId: string;
  readonly revisionId: string;
  readonly number: number;
  readonly version: number;
  readonly data: GuideDocument;
  readonly variantId: string;
};

/** The setting up of a product as it is shown. */
export const findShown = (product: string): Promise<Shown | null> => sql.one<Shown>`
  SELECT g.id AS guide_id, r.id AS revision_id, r.number, r.version, r.data, v.id AS variant_id
  FROM setup_guide g JOIN product p ON p.id = g.product_id JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published'
    JOIN LATERAL (SELECT id FROM variant WHERE product_id = p.id AND archived_at IS NULL ORDER BY position LIMIT 1) v ON true
  WHERE p.handle = ${product} AND g.purpose = 'setup' AND g.variant_id IS NULL`;

type Step = GuideDocument["steps"][number];
export type Rewording = { readonly step: string; readonly as: Partial<Pick<Step, "lines" | "explanation">> };

/** Writes one step of a guide otherwise, as its author would in the editor. */
export const reword = async ({ guideId }: Shown, { step, as }: Rewording, { author, at }: { author: Staff; at: Date }): Promise<void> => {
  const by = actorName(author);
  must(
    await withDraft({ guideId, by, now: at }, async (tx, { draft }) => {
      const data = { ...draft.data, steps: draft.data.steps.map((each) => (each.key === step ? { ...each, ...as } : each)) };
      await keepDraft(tx, draft, { data, by, now: at });
      return done;
    }),
  );
};

type Turn = { readonly author: Staff; readonly reader: Staff; readonly at: Date };

/** What was written is submitted, read by the other a day later, and shown. */
export async function publish(guideId: string, { author, reader, at }: Turn): Promise<void> {
  must(await submitGuide({ guideId, note: null, actor: author, now: at }));
  const open = await findOpen(guideId);
  must(await approveGuide({ guideId, ...open, tell: false, actor: reader, now: later(at, DAY) }));
}

const findOpen = async (guideId: string): Promise<{ revisionId: string; version: number }> =>
  (await sql.one<{ revisionId: string; version: number }>`
    SELECT id AS revision_id, version FROM guide_revision WHERE guide_id = ${guideId} AND state = 'review'`) ?? {
    revisionId: "",
    version: 0,
  };
