import "server-only";
import type { Staff } from "../kernel/actor.ts";
import { eventsFrom } from "../kernel/machine.ts";
import { sql } from "../platform/db/pool.ts";
import { type ConversationState, conversation } from "./machine.ts";
import type { ConversationRow, ConversationView } from "./model.ts";

export const PAGE_SIZE = 30;
export type ConversationFilter = {
  readonly view: "to_answer" | "waiting" | "solved" | "all";
  readonly q?: string | undefined;
  readonly page: number;
};

const STATES: Record<ConversationFilter["view"], readonly ConversationState[]> = {
  to_answer: ["new", "open", "reopened"],
  waiting: ["waiting_customer", "waiting_third_party", "snoozed"],
  solved: ["solved", "closed"],
  all: conversation.states,
};

/** Most urgent first where an answer is due, else the newest. */
export async function listConversations(
  _staff: Staff,
  { view, q, page }: ConversationFilter,
  now: Date,
): Promise<{ rows: ConversationRow[]; total: number }> {
  const states = STATES[view] as readonly string[];
  const wanted = q?.trim() ? `%${q.trim().replace(/[%_\\]/g, "\\$&")}%` : null;
  const rows = await sql.many<ConversationRow & { total: number }>`
    SELECT c.number, c.topic, c.name, c.email::text AS email, c.state::text AS state, c.reply_by, c.created_at, o.number AS order_number,
      left((SELECT body FROM message m WHERE m.conversation_id = c.id ORDER BY m.created_at DESC LIMIT 1), 140) AS excerpt,
      (c.reply_by < ${now} AND c.replied_at IS NULL) AS late, count(*) OVER () AS total
    FROM conversation c LEFT JOIN orders o ON o.id = c.order_id
    WHERE c.state::text = ANY(${states}::text[]) AND (${wanted}::text IS NULL OR (c.number || ' ' || c.name || ' ' || c.email::text) ILIKE ${wanted} OR o.number ILIKE ${wanted})
    ORDER BY CASE WHEN ${view} = 'to_answer' THEN c.reply_by END ASC NULLS LAST, c.created_at DESC
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows, total: rows[0]?.total ?? 0 };
}

export async function findConversation(_staff: Staff, number: string, now: Date): Promise<ConversationView | null> {
  const found = await sql.one<Omit<ConversationView, "messages" | "events">>`
    SELECT c.id, c.number, c.topic, c.name, c.email::text AS email, c.state::text AS state, c.reply_by, c.created_at, c.locale, o.number AS order_number,
      (c.reply_by < ${now} AND c.replied_at IS NULL) AS late
    FROM conversation c LEFT JOIN orders o ON o.id = c.order_id WHERE c.number = ${number}`;
  if (!found) return null;
  const messages = await sql.many<ConversationView["messages"][number]>`
    SELECT m.id, m.author::text AS author, s.name AS staff_name, m.body, m.created_at FROM message m LEFT JOIN staff s ON s.id = m.staff_id
    WHERE m.conversation_id = ${found.id} ORDER BY m.created_at LIMIT 200`;
  return { ...found, messages, events: eventsFrom(conversation, found.state, "staff") };
}
