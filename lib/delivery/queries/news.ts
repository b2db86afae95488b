import "server-only";
import { formatDayRange } from "../../i18n/formats.ts";
import { translator } from "../../i18n/translator.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { parseShortNumber } from "../../kernel/ids.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import type { OrderState, PostalAddress } from "../../orders/model.ts";
import { findOrderViewer } from "../../orders/queries/viewer.ts";
import { sql } from "../../platform/db/pool.ts";
import { promiseOf, statusOf } from "../rules/status.ts";
import { findPromised } from "./promised.ts";
import { findWay } from "./way.ts";

type Row = {
  readonly id: string;
  readonly state: OrderState;
  readonly shippingAddress: PostalAddress;
  readonly deliverFromOn: LocalDate;
  readonly deliverByOn: LocalDate;
};

/** `said`: where the order is, in one sentence; null when the page that asks shows it already. */
export type OrderNews = { readonly stamp: string; readonly said: string | null };

/**
 * How far an order's story has been told, cheap enough to be asked every few seconds: everything that happens to an order is
 * recorded as an event; a scan that moves nothing, a label's number and a new day are not.
 */
export async function findOrderStamp({ id, shippingAddress }: Pick<Row, "id" | "shippingAddress">, now: Date): Promise<string> {
  const told = await sql.one<{ told: string }>`
    SELECT concat_ws('.', (SELECT count(*) FROM domain_event WHERE order_id = ${id}),
      (SELECT count(*) FROM tracking_event t JOIN shipment s ON s.id = t.shipment_id WHERE s.order_id = ${id}),
      (SELECT count(tracking_code) FROM shipment WHERE order_id = ${id} AND voided_at IS NULL)) AS told`;
  return `${told?.told}.${dayIn(now, timeZoneOf(shippingAddress))}`;
}

/** What is new for a page that has seen so much; another's order is like a missing one. */
export async function findOrderNews(
  number: string,
  { locale, now, seen }: { locale: string; now: Date; seen: string | undefined },
): Promise<OrderNews | null> {
  const viewer = await findOrderViewer();
  const order = await sql.one<Row>`
    SELECT id, state::text AS state, shipping_address, deliver_from_on, deliver_by_on FROM orders
    WHERE number = ${parseShortNumber(number)} AND sees_order(id, ${viewer.customerId}, ${viewer.accessHashes}::text[])`;
  if (!order) return null;
  const stamp = await findOrderStamp(order, now);
  return { stamp, said: stamp === seen ? null : await say(order, { locale, today: dayIn(now, timeZoneOf(order.shippingAddress)) }) };
}

async function say(order: Row, { locale, today }: { locale: string; today: LocalDate }): Promise<string> {
  const [way, { window }] = await Promise.all([findWay(order), findPromised(order)]);
  const t = translator(locale, "delivery");
  const status = statusOf(order.state, way);
  const kept = promiseOf(window, { order: order.state, way, today });
  return `${t(status.said, status.values)}. ${t(`promise.${kept}`, { window: formatDayRange(window.from, window.to, locale) })}`;
}
