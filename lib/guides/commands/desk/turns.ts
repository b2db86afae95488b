import { actorName, type Staff } from "../../../kernel/actor.ts";
import { newId } from "../../../kernel/ids.ts";
import { next } from "../../../kernel/machine.ts";
import { done, ok, type Result, refuse } from "../../../kernel/result.ts";
import { refusable } from "../../../orders/commands/refused.ts";
import { refresh, TAGS } from "../../../platform/cache.ts";
import type { Tx } from "../../../platform/db/pool.ts";
import { record } from "../../../platform/events.ts";
import { guideRevision } from "../../machine.ts";
import { hasOtherEditors } from "../../queries/editors.ts";
import { mayApprove } from "../../rules/desk/approval.ts";
import { judgeGuide } from "../../rules/judge.ts";
import { guideDocument } from "../../schema/document.ts";
import { findGuidedThing, findOpen, insertDraft, type LockedGuide, lockGuide, type RevisionRow } from "../rows.ts";
import { showRevision } from "../show.ts";

type Turning = { readonly guideId: string; readonly actor: Staff; readonly now: Date };

type Work<T> = (tx: Tx, found: { readonly guide: LockedGuide; readonly open: RevisionRow }) => Promise<Result<T>>;

const withOpen = <T>(guideId: string, work: Work<T>): Promise<Result<T>> =>
  refusable(async (tx) => {
    const guide = await lockGuide(tx, guideId);
    const open = guide && (await findOpen(tx, guide.id));
    return guide && open ? work(tx, { guide, open }) : refuse("draft_gone");
  });

/** The draft is whole and goes to whoever reads it next. */
export const submitGuide = ({ guideId, note, actor, now }: Turning & { readonly note: string | null }): Promise<Result<null>> =>
  withOpen(guideId, async (tx, { guide, open }) => {
    const moved = next(guideRevision, { state: open.state, event: "submit", by: "staff" });
    if (!moved.ok) return refuse("in_review");
    const wrong = await countIssues(tx, guide, open);
    if (wrong > 0) return refuse("not_ready", { count: wrong });
    await tx.exec`
      UPDATE guide_revision SET state = ${moved.value}::guide_revision_state, note = ${note}, submitted_at = ${now}, submitted_by = ${actorName(actor)}, version = version + 1
      WHERE id = ${open.id}`;
    await tell(tx, open, { name: "guide.submitted", actor, now });
    return done;
  });

async function countIssues(tx: Tx, guide: LockedGuide, { data }: RevisionRow): Promise<number> {
  const checked = guideDocument.safeParse(data);
  return checked.success ? judgeGuide(checked.data, await findGuidedThing(tx, guide.productId)).length : checked.error.issues.length;
}

/** Something is to be mended first; the note says what. */
export const sendGuideBack = ({ guideId, note, actor, now }: Turning & { readonly note: string }): Promise<Result<null>> =>
  withOpen(guideId, async (tx, { open }) => {
    const moved = next(guideRevision, { state: open.state, event: "send_back", by: "staff" });
    if (!moved.ok) return refuse("not_in_review");
    await tx.exec`
      UPDATE guide_revision SET state = ${moved.value}::guide_revision_state, note = ${note}, submitted_at = NULL, submitted_by = NULL, updated_at = ${now}, version = version + 1
      WHERE id = ${open.id}`;
    await tell(tx, open, { name: "guide.sent_back", actor, now });
    return done;
  });

type Approving = Turning & { readonly revisionId: string; readonly version: number; readonly tell: boolean };

/** Another person has read it: it is shown from now on, and whoever was stuck at a step it mends hears of it. */
export async function approveGuide({ guideId, revisionId, version, tell: tellStuck, actor, now }: Approving): Promise<Result<null>> {
  const by = actorName(actor);
  const shown = await withOpen(guideId, async (tx, { guide, open }) => {
    if (open.id !== revisionId || open.version !== version) return refuse("changed_meanwhile");
    if (open.state !== "review") return refuse("not_in_review");
    const hasOthers = await hasOtherEditors(by);
    if (!mayApprove({ by, submittedBy: open.submittedBy, author: open.author, hasOthers })) return refuse("own_work");
    const wrong = await countIssues(tx, guide, open);
    if (wrong > 0) return refuse("not_ready", { count: wrong });
    await showRevision(tx, { guide, revision: open }, { by, now, tell: tellStuck });
    return ok(guide.handle);
  });
  if (!shown.ok) return shown;
  await refresh([TAGS.catalog, TAGS.product(shown.value)]);
  return done;
}

/** The draft is laid away; what is shown stays. A guide that was never shown keeps its draft. */
export const discardGuideDraft = ({ guideId, actor, now }: Turning): Promise<Result<null>> =>
  withOpen(guideId, async (tx, { open }) => {
    if (open.state !== "draft") return refuse("in_review");
    if (open.basedOn === null) return refuse("never_shown");
    await tx.exec`DELETE FROM guide_revision WHERE id = ${open.id}`;
    await tell(tx, open, { name: "guide.discarded", actor, now });
    return done;
  });

/** An older revision as the draft to go on from. */
export const restoreGuide = ({ guideId, number, actor, now }: Turning & { readonly number: number }): Promise<Result<null>> =>
  refusable(async (tx) => {
    const guide = await lockGuide(tx, guideId);
    const old = await tx.one<RevisionRow>`SELECT * FROM guide_revision WHERE guide_id = ${guideId} AND number = ${number}::int`;
    if (!guide || !old) return refuse("unknown");
    if (await findOpen(tx, guide.id)) return refuse("draft_open");
    await insertDraft(tx, {
      id: newId("guideRevision"),
      guideId: guide.id,
      data: old.data,
      basedOn: old.number,
      by: actorName(actor),
      now,
    });
    return done;
  });

type Telling = { readonly name: string; readonly actor: Staff; readonly now: Date };

const tell = (tx: Tx, { id, number }: RevisionRow, { name, actor, now }: Telling): Promise<string> =>
  record(tx, {
    name,
    subject: id,
    stage: "utilisation",
    by: actorName(actor),
    at: now,
    visibility: "staff",
    payload: { number: String(number) },
  });
