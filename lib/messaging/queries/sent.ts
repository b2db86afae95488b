import "server-only";
import { sql } from "../../platform/db/pool.ts";
import {
  type Channel,
  HOLD_REASONS,
  type HoldReason,
  type MessageClass,
  type MessageState,
  SUPPRESS_REASONS,
  type SuppressReason,
} from "../model.ts";
import { kindOf, type Purpose } from "../rules/kinds.ts";

export type SentMessage = {
  readonly id: string;
  /** When it was told, else when it was meant to be; by the shop's clock. */
  readonly at: Date;
  /** Null for the moment until the worker has read it. */
  readonly subject: string | null;
  readonly class: MessageClass;
  readonly purpose: Purpose;
  /** Key under `messaging.why`. */
  readonly why: string;
  readonly channel: Channel;
  /** Words under `messaging.states`. */
  readonly state: MessageState;
  /** Why it was held or not sent: words under `messaging.reasons`; null when there is nothing to say. */
  readonly reason: HoldReason | SuppressReason | null;
  readonly heldUntil: Date | null;
  /** The subject of the mail that told it with others. */
  readonly mergedInto: string | null;
  readonly orderNumber: string | null;
};

type Row = Omit<SentMessage, "purpose" | "reason"> & { readonly template: string; readonly reason: string | null };

export const SENT_PAGE_SIZE = 20;

const KNOWN: readonly string[] = [...HOLD_REASONS, ...SUPPRESS_REASONS];
/** While it waits for the mail server, and after it was given up, the column holds the server's words: they are staff's. */
const shownReason = (reason: string | null): SentMessage["reason"] =>
  reason && KNOWN.includes(reason) ? (reason as HoldReason | SuppressReason) : null;

/** Everything that was written to an address and why, also what was held, merged or not sent; newest first. */
export async function listMessagesTo(
  email: string,
  { page = 1, size = SENT_PAGE_SIZE }: { readonly page?: number; readonly size?: number } = {},
): Promise<{ readonly rows: readonly SentMessage[]; readonly total: number }> {
  const [rows, counted] = await Promise.all([
    sql.many<Row>`
      SELECT m.id, coalesce(m.told_at, m.queued_at) AS at, m.subject, m.class::text AS class, m.template, m.why, m.channel, m.state::text AS state,
        m.reason, m.held_until, d.subject AS merged_into, CASE WHEN m.order_id IS NOT NULL THEN m.payload->>'number' END AS order_number
      FROM message_intent m LEFT JOIN message_intent d ON d.id = m.digest_id
      WHERE m.recipient = ${email} ORDER BY m.queued_at DESC, m.id DESC LIMIT ${size} OFFSET ${(page - 1) * size}`,
    sql.one<{ total: number }>`SELECT count(*) AS total FROM message_intent WHERE recipient = ${email}`,
  ]);
  const shown = rows.map(({ template, reason, ...row }) => ({ ...row, purpose: kindOf(template).purpose, reason: shownReason(reason) }));
  return { rows: shown, total: counted?.total ?? 0 };
}
