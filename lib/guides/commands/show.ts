import { next } from "../../kernel/machine.ts";
import { must } from "../../kernel/result.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { guideRevision } from "../machine.ts";
import { changedSteps } from "../rules/steps.ts";
import { findPublished, type LockedGuide, type RevisionRow } from "./rows.ts";

type Shown = { readonly guide: LockedGuide; readonly revision: RevisionRow };

type Showing = {
  readonly by: string;
  readonly now: Date /** Whoever was stuck at a step that reads otherwise now is to hear of it. */;
  readonly tell: boolean;
};

/** A revision in review takes the place of the one that is shown, in the caller's transaction. */
export async function showRevision(tx: Tx, { guide, revision }: Shown, { by, now, tell }: Showing): Promise<void> {
  const before = await findPublished(tx, guide.id);
  const state = must(next(guideRevision, { state: revision.state, event: "approve", by: "staff" }));
  if (before) {
    const retired = must(next(guideRevision, { state: before.state, event: "replace", by: "staff" }));
    await tx.exec`UPDATE guide_revision SET state = ${retired}::guide_revision_state, retired_at = ${now}, version = version + 1 WHERE id = ${before.id}`;
  }
  const changed = before ? changedSteps(before.data, revision.data) : [];
  await tx.exec`
    UPDATE guide_revision SET state = ${state}::guide_revision_state, approved_by = ${by}, published_at = ${now}, updated_at = ${now}, changed_steps = ${changed}::text[],
      version = version + 1 WHERE id = ${revision.id}`;
  await record(tx, {
    name: "guide.published",
    subject: revision.id,
    stage: "utilisation",
    by,
    at: now,
    visibility: "staff",
    payload: { guide: guide.id, number: revision.number, changed, tell },
  });
}
