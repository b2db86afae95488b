import { store } from "../../../store.config.ts";
import { earlier } from "../../kernel/clock.ts";
import { addDays, dayIn, instantOf } from "../../kernel/days.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { sql, type Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { agreeNewDate } from "../../promises/commands.ts";
import { findPromisedWindow } from "../../promises/queries/window.ts";
import type { DeliveryWindow } from "../../shipping/model.ts";
import { findOwnRoad, type OwnRoad } from "../../shipping/queries/sending.ts";
import type { Sending } from "../../shipping/rules/sending.ts";
import type { DeliveryWish, OrderRow, PostalAddress } from "../model.ts";
import { checkChange, type DeliveryChangeKind, firstDispatch } from "../rules/change.ts";
import { mailDeliveryChanged } from "./mail-change.ts";
import { refusable } from "./refused.ts";
import { lockOrder, readLines, readOrder } from "./rows.ts";

export type ChangingDelivery = { readonly orderId: string; readonly by: string; readonly now: Date };

/** What is to become of an order's delivery: only what changes is named. */
export type DeliveryDecision = {
  readonly address?: PostalAddress;
  readonly wish?: DeliveryWish;
  readonly sending?: Sending;
};

export type ChangeContext = {
  readonly order: OrderRow;
  readonly road: OwnRoad;
  /** The window as it is promised now. */
  readonly promised: DeliveryWindow;
  readonly now: Date;
};

export type DeliveryChanged = { readonly number: string; readonly changed: boolean };

/**
 * The one way in which a buyer changes a delivery: under the order's lock, which packing takes as well, so that one of the
 * two is first and the other sees it. A decision of null is one that stands already: tapped twice it is one change.
 */
export async function changeDelivery(
  { orderId, by, now }: ChangingDelivery,
  kind: DeliveryChangeKind,
  decide: (context: ChangeContext) => Result<DeliveryDecision | null>,
): Promise<Result<DeliveryChanged>> {
  const seen = await readOrder(sql, orderId);
  if (!seen) return refuse("unknown");
  const road = await findOwnRoad({ option: seen.deliveryOption, country: seen.shippingAddress.country, now });
  return refusable<DeliveryChanged>(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return refuse("unknown");
    const may = checkChange({ state: order.state, lines: await readLines(tx, orderId) });
    if (!may.ok) return may;
    if (!road) return refuse("not_offered");
    const { window: promised, isInDoubt } = await promisedWindow(tx, order);
    const decided = decide({ order, road, promised, now });
    if (!decided.ok) return decided;
    if (!decided.value) return ok({ number: order.number, changed: false });
    const { sending } = decided.value;
    if (sending && isInDoubt) return refuse("late_first"); // the ways out of a late date stand open; one of them makes the new one
    const basis = sending && {
      soonestOn: firstDispatch(order.deliveryBasis, road.nextOut),
      dispatchOn: sending.dispatchOn,
      timeZone: store.warehouse.timeZone,
      transit: road.days,
    };
    const written = await writeDeliveryChange(tx, order, { kind, decision: decided.value, basis: basis ?? {}, by, now });
    return written.ok ? ok({ number: order.number, changed: true }) : written;
  });
}

/** The days the buyer has our word for: those of the live promise, else those on the order. */
async function promisedWindow(tx: Tx, order: OrderRow): Promise<{ window: DeliveryWindow; isInDoubt: boolean }> {
  const promise = await findPromisedWindow(tx, { kind: "deliver_by", subject: order.id });
  const isInDoubt = promise?.state === "at_risk" || promise?.state === "broken";
  if (!promise || promise.moves === 0) return { window: { from: order.deliverFromOn, to: order.deliverByOn }, isInDoubt };
  const zone = timeZoneOf(order.shippingAddress);
  const to = dayIn(promise.dueAt, zone);
  return { window: { from: promise.dueFrom ? dayIn(promise.dueFrom, zone) : to, to }, isInDoubt };
}

type Writing = {
  readonly kind: DeliveryChangeKind;
  readonly decision: DeliveryDecision;
  /** How the new window was worked out. */
  readonly basis: Readonly<Record<string, unknown>>;
  /** It has left already: the carrier was asked, and nothing can be changed any more here. */
  readonly isOnRoad?: boolean;
  readonly by: string;
  readonly now: Date;
};

/** The order under lock is changed: its next version, the row that says so, the promise where it moves, and a letter to its mailbox. */
export async function writeDeliveryChange(tx: Tx, order: OrderRow, writing: Writing): Promise<Result<null>> {
  const { kind, decision, by, now } = writing;
  const { window: promised } = await promisedWindow(tx, order);
  const address = decision.address ?? order.shippingAddress;
  const wish = decision.wish ?? order.deliveryWish;
  const window = decision.sending?.window ?? promised;
  const moves = window.from !== promised.from || window.to !== promised.to;
  const version = await updateOrder(tx, order, { ...writing, address, wish });
  if (moves) {
    const agreed = await agreeWindow(tx, { order, address, window, kind, now });
    if (!agreed.ok) return agreed;
  }
  const before = { address: order.shippingAddress, wish: order.deliveryWish, window: promised };
  const after = { address, wish, window };
  const changeId = newId("change");
  await tx.exec`
    INSERT INTO order_change (id, order_id, kind, before, after, actor, version, at)
    VALUES (${changeId}, ${order.id}, ${kind}::order_change_kind, ${JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb, ${by}, ${version}, ${now})`;
  // Where people live stays out of the event: events are kept for ever.
  await record(tx, {
    name: "order.delivery_changed",
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "delivery",
    by,
    at: now,
    payload: { number: order.number, kind, changeId, ...(moves && { from: window.from, to: window.to }) },
  });
  await mailDeliveryChanged(tx, order, { changeId, kind, before, after, moves, isOnRoad: writing.isOnRoad ?? false });
  return ok(null);
}

type Becoming = Writing & { readonly address: PostalAddress; readonly wish: DeliveryWish };

async function updateOrder(tx: Tx, order: OrderRow, { decision, basis, address, wish }: Becoming): Promise<number> {
  const window = decision.sending?.window ?? { from: order.deliverFromOn, to: order.deliverByOn };
  const row = await tx.one<{ version: number }>`
    UPDATE orders SET shipping_address = ${JSON.stringify(address)}::jsonb, delivery_wish = ${JSON.stringify(wish)}::jsonb,
      deliver_from_on = ${window.from}::date, deliver_by_on = ${window.to}::date, delivery_basis = delivery_basis || ${JSON.stringify(basis)}::jsonb,
      version = version + 1
    WHERE id = ${order.id} RETURNING version`;
  return row?.version ?? 0;
}

type Agreeing = {
  readonly order: OrderRow;
  readonly address: PostalAddress;
  readonly window: DeliveryWindow;
  readonly kind: DeliveryChangeKind;
  readonly now: Date;
};

/** The old promise ends and the new one names it; through the last hour of its last day, as the first was made. */
const agreeWindow = (tx: Tx, { order, address, window, kind, now }: Agreeing): Promise<Result<string>> => {
  const zone = timeZoneOf(address);
  return agreeNewDate(
    tx,
    { kind: "deliver_by", subject: order.id },
    {
      dueFrom: instantOf(window.from, 0, zone),
      dueAt: earlier(instantOf(addDays(window.to, 1), 0, zone), 1),
      basis: { changed: kind },
      now,
      reason: kind,
    },
  );
};
