import { replyBy } from "../../content/queries/reply.ts";
import { newId, newShortNumber } from "../../kernel/ids.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { note } from "../../ownership/commands/notes.ts";
import { record } from "../../platform/events.ts";
import { keepSession, moved, type Place } from "./session.ts";
import { atStep } from "./steps.ts";
import { stick } from "./stuck.ts";

export type AskPerson = Place & { readonly step: string; readonly reason: string; readonly words: string; readonly locale: string };

/** `number`: under which a person answers, `replyBy` by when. */
export type Asked = { readonly number: string; readonly replyBy: Date };

/** A person is asked, and sees the step and what was done so far. Sent twice, it is one message. */
export const askPerson = (ask: AskPerson): Promise<Result<Asked>> =>
  refusable(async (tx) => {
    const opened = await atStep(tx, ask);
    if (!opened.ok) return opened;
    const { by, now, step, reason, words, locale } = ask;
    const session = { ...opened.value, state: moved(opened.value.state, "stick"), atStep: step };
    const reportId = await stick(tx, session, { step, reason, by, at: now });
    await keepSession(tx, session, now);
    const told = await tx.one<{
      number: string | null;
      words: string | null;
    }>`SELECT conversation_number AS number, words FROM stuck_report WHERE id = ${reportId}`;
    const number = told?.number ?? newShortNumber();
    if (told?.words === words) return ok({ number, replyBy: replyBy(now) });
    await tx.exec`
      UPDATE stuck_report SET way = 'person', words = ${words}, conversation_id = coalesce(conversation_id, ${newId("conversation")}), conversation_number = ${number}
      WHERE id = ${reportId}`;
    await note(tx, session.unitId, {
      type: "guide_told",
      sight: "owner",
      by,
      at: now,
      payload: { purpose: session.purpose, step, number },
    });
    await record(tx, {
      name: "guide.stuck_told",
      subject: reportId,
      orderId: session.orderId,
      customerId: session.customerId,
      stage: "utilisation",
      by,
      at: now,
      visibility: "staff",
      payload: { number, kind: session.purpose, step, reason, locale },
    });
    return ok({ number, replyBy: replyBy(now) });
  });
