import { store } from "../../../store.config.ts";
import type { PickupPoint } from "../../kernel/addresses.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { newId } from "../../kernel/ids.ts";
import { money } from "../../kernel/money.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { worthOf } from "../../orders/commands/give-back.ts";
import { mailAboutOrder } from "../../orders/commands/mails.ts";
import { lockOrder, readOrder } from "../../orders/commands/rows.ts";
import type { OrderRow } from "../../orders/model.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { calendarsTo, type KnownRoad, listRoads } from "../../shipping/queries/roads.ts";
import { daysStillToGo } from "../../shipping/rules/lanes.ts";
import { roadDay } from "../../shipping/rules/window.ts";
import { type Remedy, remediesFor, type Substitute } from "../rules/remedies.ts";
import { type RiskFacts, riskOf } from "../rules/risk.ts";
import { listOpenDeliveries, riskFacts } from "./judge.ts";
import { findCallingOff } from "./remedies/calling-off.ts";
import { findSubstitutes } from "./remedies/outstanding.ts";
import { findPoints } from "./remedies/pickup.ts";

type LivePromise = { readonly id: string; readonly dueAt: Date };

/**
 * A date will not be kept: the customer is told before it has passed, with the ways out to choose from. Once a promise;
 * looks at the world again, so that what has arrived meanwhile is told of no more.
 */
export async function giveLateNotice(orderId: string, at?: Date): Promise<void> {
  const now = at ?? (await shopNow());
  const [[delivery], roads] = await Promise.all([listOpenDeliveries(orderId), listRoads()]);
  const facts = delivery && riskFacts(delivery, { now, roads });
  const risk = facts ? riskOf(facts) : null;
  if (!delivery || !facts || !risk) return;
  const ways = await findWays(orderId);
  await transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const promise = await tx.one<LivePromise>`
      SELECT id, due_at FROM promise WHERE kind = 'deliver_by' AND subject = ${orderId} AND (state IN ('open', 'at_risk') OR (state = 'broken' AND met_at IS NULL))
      ORDER BY due_at DESC LIMIT 1 FOR UPDATE`;
    if (!order || !promise || !["paid", "fulfilled"].includes(order.state)) return;
    const expectedOn = expectedDay(order, { facts, roads, carrier: delivery, promise, now });
    const canSendAgain = await isOnShelf(tx, orderId);
    const remedies = remediesFor({ risk, ...(await moneyOf(tx, order)), canSendAgain, ...ways }, store.policies.late);
    const id = newId("notice");
    const added = await tx.exec`
      INSERT INTO late_notice (id, promise_id, order_id, reason, expected_on, remedies, created_at, before_due_at)
      VALUES (${id}, ${promise.id}, ${orderId}, ${risk}, ${expectedOn}::date, ${JSON.stringify(remedies)}::jsonb, ${now}, ${now <= promise.dueAt}::boolean)
      ON CONFLICT (promise_id) DO NOTHING`;
    if (!added) return;
    await tell(tx, order, { id, risk, expectedOn, remedies, promise, now });
  });
}

/** What carrier and shelf have to offer: asked before anything is locked, for a carrier may take its time. */
async function findWays(orderId: string): Promise<{ points: PickupPoint[]; substitutes: Substitute[] }> {
  const order = await readOrder(sql, orderId);
  if (!order) return { points: [], substitutes: [] };
  const [points, substitutes] = await Promise.all([findPoints(orderId, order.shippingAddress), findSubstitutes(order)]);
  return { points, substitutes };
}

type Expecting = {
  readonly facts: RiskFacts;
  readonly roads: readonly KnownRoad[];
  readonly carrier: { readonly carrier: string; readonly service: string };
  readonly promise: LivePromise;
  readonly now: Date;
};

/** The day we believe in now: the slowest part decides, and never a day that has been promised already. */
function expectedDay(order: OrderRow, { facts, promise, now }: Expecting): LocalDate {
  const timeZone = timeZoneOf(order.shippingAddress);
  const today = dayIn(now, timeZone);
  const ends = calendarsTo(order.shippingAddress.country, today);
  const days = [
    ...facts.unsent.map(({ untilDispatch }) => untilDispatch + daysStillToGo(facts.road, 0)),
    ...facts.parcels.filter(({ state }) => state !== "delivered").map(({ gone }) => daysStillToGo(facts.road, gone ?? 0)),
  ];
  const believed = roadDay(today, Math.max(1, ...days), ends);
  const after = roadDay(dayIn(promise.dueAt, timeZone), 1, ends);
  return [believed, after].sort()[1] ?? after;
}

async function moneyOf(tx: Tx, order: OrderRow) {
  return {
    goods: money(order.subtotal - order.discount, order.currency),
    refundable: await worthOf(tx, order, "all"),
    callingOff: await findCallingOff(tx, order),
  };
}

/** Whether everything that is on the road, and only that, lies on the shelf once more. */
async function isOnShelf(tx: Tx, orderId: string): Promise<boolean> {
  const row = await tx.one<{ all: boolean | null }>`
    SELECT bool_and(coalesce(v.on_hand - v.reserved, 0) >= gone.units) AS all
    FROM (SELECT l.variant_id, sum(sl.quantity) AS units FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id JOIN line_item l ON l.id = sl.line_id
      WHERE s.order_id = ${orderId} AND s.last_physical_scan_at IS NOT NULL AND is_awaited(s.id) GROUP BY l.variant_id) gone
    LEFT JOIN inventory_level v USING (variant_id)`;
  return row?.all === true;
}

type Told = {
  readonly id: string;
  readonly risk: string;
  readonly expectedOn: LocalDate;
  readonly remedies: readonly Remedy[];
  readonly promise: LivePromise;
  readonly now: Date;
};

async function tell(tx: Tx, order: OrderRow, { id, risk, expectedOn, remedies, promise, now }: Told): Promise<void> {
  await record(tx, {
    name: "delivery.late_noticed",
    subject: id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "delivery",
    by: "system:delivery",
    at: now,
    payload: { number: order.number, reason: risk, expectedOn, remedies: remedies.map(({ key }) => key) },
  });
  await mailAboutOrder(tx, order, {
    template: "delivery/late-noticed",
    dedupeKey: `late-noticed:${id}`,
    promise,
    payload: {
      reason: risk,
      promisedOn: dayIn(promise.dueAt, timeZoneOf(order.shippingAddress)),
      expectedOn,
      remedies,
      currency: order.currency,
    },
  });
}
