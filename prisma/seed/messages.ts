import { mailParcel } from "../../lib/delivery/commands/mail-parcel.ts";
import { MAILED, type Mailed } from "../../lib/delivery/model.ts";
import { DAY, earlier, HOUR } from "../../lib/kernel/clock.ts";
import { liftSuppression, noteSuppression } from "../../lib/messaging/commands/suppression.ts";
import { addIntent } from "../../lib/messaging/commands.ts";
import { nextAt } from "../../lib/messaging/rules/quiet.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql, type Tx, transaction } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { store } from "../../store.config.ts";
import { BUYERS } from "./buyers.ts";

/** Mailboxes that refused us or called us unwanted, news that waits for the morning, and a mail that tells several at once. */
export async function seed(): Promise<number> {
  if (!env().DEMO || (await sql.one`SELECT 1 FROM suppression LIMIT 1`)) return 0;
  const now = await shopNow();
  return transaction(async (tx) => (await stop(tx, now)) + (await hold(tx, now)) + (await bundle(tx, now)) + (await dateBack(tx)));
}

/** Which mail tells of which event. */
const TOLD_BY = {
  "orders/order-paid": "order.paid",
  "orders/order-cancelled": "order.cancelled",
  "orders/line-cancelled": "line.cancelled",
  "delivery/late-noticed": "delivery.late_noticed",
  "delivery/remedy-chosen": "delivery.remedy_chosen",
  "feedback/recovery-opened": "recovery.opened",
};

/** What was written when something happened bears the moment at which it happened, not that at which the shop was furnished. */
const dateBack = (tx: Tx): Promise<number> => tx.exec`
  UPDATE message_intent m SET queued_at = e.at, told_at = e.at
  FROM jsonb_each_text(${JSON.stringify(TOLD_BY)}::jsonb) AS told(template, name), domain_event e
  WHERE m.template = told.template AND m.state = 'queued' AND m.channel = 'email' AND e.order_id = m.order_id AND e.name = told.name
    AND e.id = (SELECT id FROM domain_event d WHERE d.order_id = m.order_id AND d.name = told.name ORDER BY d.at DESC LIMIT 1)`;

const STOPPED = [
  { email: BUYERS.goran.email, kind: "bounce", days: 3, reason: "550 5.1.1 The mailbox goran@shopper.example does not exist" },
  { email: BUYERS.kaya.email, kind: "complaint", days: 9, reason: "Feedback-Type: abuse" },
  { email: BUYERS.owen.email, kind: "bounce", days: 20, reason: "550 5.2.1 The mailbox is switched off", lifted: 19 },
] as const;

async function stop(tx: Tx, now: Date): Promise<number> {
  for (const each of STOPPED) {
    await noteSuppression(tx, { ...each, eventId: null, now: earlier(now, each.days * DAY) });
    if ("lifted" in each) await liftSuppression(tx, { email: each.email, by: "guest", reason: null, now: earlier(now, each.lifted * DAY) });
  }
  return STOPPED.length;
}

type Parcel = { readonly id: string; readonly state: Mailed; readonly handedOverAt: Date };

const parcelsOf = (email: string): Promise<Parcel[]> => sql.many<Parcel>`
  SELECT s.id, s.state::text AS state, (SELECT min(e.occurred_at) FROM tracking_event e WHERE e.shipment_id = s.id AND e.mapped <> 'unknown') AS handed_over_at
  FROM shipment s JOIN orders o ON o.id = s.order_id
  WHERE o.email = ${email} AND s.carrier <> 'counter' AND s.voided_at IS NULL AND s.last_physical_scan_at IS NOT NULL ORDER BY s.created_at DESC, s.id LIMIT 2`;

/** Writes a parcel's news as its event would; answers the row's id. */
async function tell({ id, state }: Parcel, eventId = `demo:${id}`): Promise<string> {
  await mailParcel(id, { state, eventId });
  const row = await sql.one<{ id: string }>`SELECT id FROM message_intent WHERE dedupe_key = ${`shipment-${state}:${eventId}`}`;
  return row?.id ?? "";
}

async function hold(tx: Tx, now: Date): Promise<number> {
  const parcel = (await parcelsOf(BUYERS.bruno.email)).find(({ state }) => MAILED.includes(state));
  if (!parcel) return 0;
  const event = await tx.one<{ id: string }>`
    SELECT id FROM domain_event WHERE subject = ${parcel.id} AND name = ${`shipment.${parcel.state}`} ORDER BY at DESC LIMIT 1`;
  const until = nextAt(store.messages.quiet.to, now, "Europe/Dublin");
  return tx.exec`
    UPDATE message_intent SET state = 'held', reason = 'quiet_hours', held_until = ${until}, subject = 'News of your parcel', queued_at = ${earlier(now, 2 * HOUR)}
    WHERE id = ${await tell(parcel, event?.id)}`;
}

/** Both of Ada's parcels left on a day on which she had had enough mail. */
async function bundle(tx: Tx, now: Date): Promise<number> {
  const parcels = await parcelsOf(BUYERS.ada.email);
  if (parcels.length < 2) return 0;
  const { ada } = BUYERS;
  const dedupeKey = `digest:demo:${parcels[0]?.id}`;
  const digestId = await addIntent(tx, { ...ada, to: ada.email, template: "messaging/digest", dedupeKey, why: "digest", payload: {} });
  const last = new Date(Math.max(...parcels.map(({ handedOverAt }) => handedOverAt.getTime())));
  const next = nextAt(store.messages.digestAt, last, "Europe/Dublin");
  const at = next < now ? next : now;
  await tx.exec`UPDATE message_intent SET queued_at = ${at}, told_at = ${at} WHERE id = ${digestId}`;
  for (const parcel of parcels)
    await tx.exec`
      UPDATE message_intent SET template = 'delivery/shipment-handed-over', class = 'service', state = 'merged', reason = 'cap', digest_id = ${digestId},
        subject = 'A parcel of your order ' || (payload->>'number') || ' is on its way (' || (payload->'lines'->0->>'title') || ')', queued_at = ${parcel.handedOverAt},
        payload = payload || jsonb_build_object('at', to_char(${parcel.handedOverAt}::timestamptz, 'YYYY-MM-DD"T"HH24:MI'))
      WHERE id = ${await tell(parcel)}`;
  return 1 + parcels.length;
}
