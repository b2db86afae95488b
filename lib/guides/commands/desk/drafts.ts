import { newId } from "../../../kernel/ids.ts";
import { type Result, refuse } from "../../../kernel/result.ts";
import { refusable } from "../../../orders/commands/refused.ts";
import type { Tx } from "../../../platform/db/pool.ts";
import type { GuideDocument } from "../../schema/document.ts";
import { findOpen, findPublished, insertDraft, type LockedGuide, lockGuide, type RevisionRow } from "../rows.ts";

export type Writing = { readonly guideId: string; readonly by: string; readonly now: Date };

type Work<T> = (tx: Tx, found: { readonly guide: LockedGuide; readonly draft: RevisionRow }) => Promise<Result<T>>;

/** Works on a guide's draft, begun from what is shown where there is none. What waits for review is not written on. */
export const withDraft = <T>({ guideId, by, now }: Writing, work: Work<T>): Promise<Result<T>> =>
  refusable(async (tx) => {
    const guide = await lockGuide(tx, guideId);
    if (!guide) return refuse("unknown");
    const draft = (await findOpen(tx, guide.id)) ?? (await begin(tx, guide.id, { by, now }));
    if (draft?.state !== "draft") return refuse(draft ? "in_review" : "unknown");
    return work(tx, { guide, draft });
  });

async function begin(tx: Tx, guideId: string, { by, now }: Omit<Writing, "guideId">): Promise<RevisionRow | null> {
  const shown = await findPublished(tx, guideId);
  if (!shown) return null;
  await insertDraft(tx, { id: newId("guideRevision"), guideId, data: shown.data, basedOn: shown.number, by, now });
  return findOpen(tx, guideId);
}

/** Keeps what a draft says now; its last author answers for it. */
export const keepDraft = (
  tx: Tx,
  draft: RevisionRow,
  { data, by, now }: { data: GuideDocument; by: string; now: Date },
): Promise<number> => tx.exec`
  UPDATE guide_revision SET data = ${JSON.stringify(data)}::jsonb, author = ${by}, updated_at = ${now}, version = version + 1 WHERE id = ${draft.id}`;
