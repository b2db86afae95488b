import { MARKETS, type Market, store } from "../../../store.config.ts";
import { findVariants } from "../../catalog/queries/variants.ts";
import { openWorkOf } from "../../delivery/commands/open.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import { sendAgain } from "../../orders/commands/send-again.ts";
import type { OrderRow } from "../../orders/model.ts";
import { note } from "../../ownership/commands/notes.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { priceListOf, pricesInForce } from "../../pricing/queries.ts";
import { contentsOf } from "../rules/contents.ts";
import { keepSession, moved, type OpenSession, openSession, type Place } from "./session.ts";
import { countStuck } from "./stuck.ts";

/** So many parts are sent for one thing without a person looking. */
const FREE_PARTS = 3;
/** What costs more than this, in minor units of whatever currency, is not sent before a person has looked. */
const DEAR = 6_000;
const [HOME_MARKET = "IE"] = MARKETS as readonly Market[];
/** Where something of the box is missing before the first step. */
const BOX_STEP = "box";

export type AskPart = Place & {
  /** Null while the box is checked. */
  readonly step: string | null;
  /** What of the contents. */
  readonly item: string;
};

/** `promisedFor`: the day by which it leaves us. */
export type PartSent = { readonly title: string; readonly promisedFor: LocalDate | null };

/**
 * What is missing or broken goes out at no cost, on the order the thing came with: a line at nought, its stock from the shelf, packed
 * and promised like any other. Asked again while it is on its way, it is the one that was sent. Where it cannot be, the refusal leads to a person.
 */
export const sendPart = (ask: AskPart): Promise<Result<PartSent>> =>
  refusable(async (tx) => {
    const about = await tx.one<{ orderId: string | null }>`
      SELECT l.order_id FROM ownership w JOIN owned_unit u ON u.id = w.unit_id JOIN line_item l ON l.id = u.line_id AND l.order_id = w.order_id
      WHERE w.id = ${ask.ownershipId} AND w.to_at IS NULL`;
    const order = about?.orderId ? await lockOrder(tx, about.orderId) : null;
    if (!order) return refuse("not_your_order");
    const opened = await openSession(tx, ask);
    if (!opened.ok) return opened;
    const session = opened.value;
    const sku = contentsOf(session.data, session).find(({ item }) => item === ask.item)?.sku;
    if (!sku) return refuse("part_unknown");
    const lineId = await findUnderway(tx, session, { sku, now: ask.now });
    if (lineId) return sentAs(tx, lineId);
    if (await hasHadEnough(tx, session)) return refuse("parts_enough");
    const sent = await send(tx, order, { session, sku, ask });
    if (!sent.ok) return sent;
    await keepSession(
      tx,
      { ...session, state: ask.step && ask.step !== BOX_STEP ? moved(session.state, "stick") : session.state },
      ask.now,
    );
    return sentAs(tx, sent.value);
  });

type Wanted = { readonly session: OpenSession; readonly sku: string; readonly ask: AskPart };

/** The line under which this part is on its way. One that has arrived and is asked for again is another. */
async function findUnderway(tx: Tx, { ownershipId }: OpenSession, { sku, now }: { sku: string; now: Date }): Promise<string | null> {
  const open = await tx.one<{ id: string; lineId: string; isThere: boolean }>`
    SELECT r.id, r.line_id, EXISTS (SELECT 1 FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment_id WHERE sl.line_id = r.line_id AND s.delivered_at IS NOT NULL) AS is_there
    FROM stuck_report r WHERE r.ownership_id = ${ownershipId} AND r.part_sku = ${sku} AND r.solved_at IS NULL`;
  if (open?.isThere) await tx.exec`UPDATE stuck_report SET solved_at = ${now} WHERE id = ${open.id}`;
  return open && !open.isThere ? open.lineId : null;
}

const hasHadEnough = async (tx: Tx, { unitId }: OpenSession): Promise<boolean> =>
  ((
    await tx.one<{ count: number }>`
    SELECT count(*)::int AS count FROM stuck_report r JOIN guide_session s ON s.id = r.session_id WHERE s.unit_id = ${unitId} AND r.line_id IS NOT NULL`
  )?.count ?? 0) >= FREE_PARTS;

async function send(tx: Tx, order: OrderRow, { session, sku, ask }: Wanted): Promise<Result<string>> {
  const part = await tx.one<{ id: string }>`
    SELECT v.id FROM variant v JOIN product p ON p.id = v.product_id WHERE p.part_of = ${session.productId} AND v.sku = ${sku} AND v.archived_at IS NULL`;
  const facts = part && (await findVariants([part.id], order.locale)).get(part.id);
  if (!facts || !session.lineId) return refuse("part_unknown");
  if (await isDear(facts.id, order, ask.now)) return refuse("parts_dear");
  const as = { variantId: facts.id, title: facts.name, options: facts.title, picture: facts.picture?.src ?? null };
  const again = await sendAgain(tx, order, {
    lines: [{ lineId: session.lineId, quantity: 1, as }],
    reason: "missing_part",
    by: ask.by,
    now: ask.now,
  });
  if (!again.ok) return again;
  const [lineId = ""] = again.value.lineIds;
  await openWorkOf(tx, order, ask.now);
  await keep(tx, { session, sku, ask }, { lineId, title: as.title, order });
  return ok(lineId);
}

/** By the list it was bought from, or where that does not name it by the shop's own. */
async function isDear(variantId: string, order: OrderRow, now: Date): Promise<boolean> {
  const lists = [order.market as Market, HOME_MARKET].map((market) => priceListOf(market).key);
  const prices = await Promise.all(lists.map((list) => pricesInForce([variantId], list, now)));
  const price = prices.map((found) => found.get(variantId)).find((found) => found !== undefined);
  return price !== undefined && price.amount > DEAR;
}

async function keep(
  tx: Tx,
  { session, sku, ask }: Wanted,
  { lineId, title, order }: { lineId: string; title: string; order: OrderRow },
): Promise<void> {
  const { by, now } = ask;
  const step = ask.step ?? BOX_STEP;
  const open = await tx.exec`
    UPDATE stuck_report SET way = 'part', part_sku = ${sku}, line_id = ${lineId}
    WHERE session_id = ${session.id} AND step_key = ${step} AND solved_at IS NULL AND part_sku IS NULL AND way IS DISTINCT FROM 'person'`;
  const id = newId("stuck");
  if (!open)
    await tx.exec`
      INSERT INTO stuck_report (id, session_id, ownership_id, revision_id, step_key, reason, way, part_sku, line_id, at)
      VALUES (${id}, ${session.id}, ${session.ownershipId}, ${session.revisionId}, ${step}, 'part_missing', 'part', ${sku}, ${lineId}, ${now})`;
  if (step !== BOX_STEP) await countStuck(tx, session, { step, reason: "part_missing", at: now });
  await note(tx, session.unitId, {
    type: "guide_part_sent",
    sight: "owner",
    by,
    at: now,
    payload: { purpose: session.purpose, step, sku },
  });
  await record(tx, {
    name: "guide.part_sent",
    subject: lineId,
    orderId: order.id,
    customerId: order.customerId,
    stage: "utilisation",
    by,
    at: now,
    payload: { number: order.number, kind: session.purpose, step, sku, title },
  });
}

async function sentAs(tx: Tx, lineId: string): Promise<Result<PartSent>> {
  const row = await tx.one<{ title: string; dueAt: Date | null }>`
    SELECT l.title, (SELECT max(f.ship_by) FROM fulfillment_line fl JOIN fulfillment f ON f.id = fl.fulfillment_id AND f.state <> 'cancelled' WHERE fl.line_id = l.id) AS due_at
    FROM line_item l WHERE l.id = ${lineId}`;
  return ok({ title: row?.title ?? "", promisedFor: row?.dueAt ? dayIn(row.dueAt, store.warehouse.timeZone) : null });
}
