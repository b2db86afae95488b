import "server-only";
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { store } from "../../../store.config.ts";
import { translator } from "../../i18n/translator.ts";
import { townLine } from "../../kernel/addresses.ts";
import type { LocalDate } from "../../kernel/days.ts";
import { parseShortNumber } from "../../kernel/ids.ts";
import { languageOf } from "../../kernel/localized.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { addressLines, counterLines } from "../../orders/commands/mails.ts";
import type { DeliveryWish, OrderState, PostalAddress } from "../../orders/model.ts";
import { findOrderViewer } from "../../orders/queries/viewer.ts";
import { sql } from "../../platform/db/pool.ts";
import { env } from "../../platform/env.ts";
import { paths } from "../../platform/paths.ts";
import { derivedToken, sameText } from "../../platform/secrets.ts";
import { findPromisedWindow } from "../../promises/queries/window.ts";
import type { CounterPlace } from "../../shipping/model.ts";
import { findOptionWords } from "../../shipping/queries/option-words.ts";
import { type CalendarEntry, calendarEntry } from "../rules/calendar.ts";
import { deliveredOn } from "../rules/status.ts";
import { findWay } from "./way.ts";

type Row = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly locale: string;
  readonly shippingAddress: PostalAddress;
  readonly deliveryWish: DeliveryWish;
  readonly counter: CounterPlace | null;
  readonly deliverFromOn: LocalDate;
  readonly deliverByOn: LocalDate;
  readonly changes: number;
  readonly sees: boolean;
  readonly links: readonly string[];
};

/** How often a calendar that keeps the address should ask. */
const LOOK_AGAIN_SECONDS = 3_600;

/** Whole days have no zone in a calendar: they are written as they are counted where it goes. */
const midnight = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

const keyOf = (linkId: string): string => derivedToken("order-calendar", linkId);

/**
 * What a calendar program, which has no cookie, opens an order's entry with: made from the order's link and shut with it.
 * It shows the entry and nothing else.
 */
export async function calendarKey(orderId: string): Promise<string | undefined> {
  const link = await sql.one<{ id: string }>`
    SELECT id FROM order_link WHERE order_id = ${orderId} AND revoked_at IS NULL ORDER BY created_at DESC LIMIT 1`;
  return link ? keyOf(link.id) : undefined;
}

/** The delivery as a calendar file, for whoever may see the order or has its key; another's is like a missing one. */
export async function findCalendar(asked: { number: string; key: string | undefined; locale: string; now: Date }): Promise<string | null> {
  const viewer = await findOrderViewer();
  const order = await sql.one<Row>`
    SELECT o.id, o.number, o.state::text AS state, o.locale, o.shipping_address, o.delivery_wish, o.delivery_basis->'counter' AS counter, o.deliver_from_on, o.deliver_by_on,
      (SELECT count(*)::int FROM order_change c WHERE c.order_id = o.id) AS changes,
      sees_order(o.id, ${viewer.customerId}, ${viewer.accessHashes}::text[]) AS sees,
      ARRAY(SELECT l.id FROM order_link l WHERE l.order_id = o.id AND l.revoked_at IS NULL) AS links
    FROM orders o WHERE o.number = ${parseShortNumber(asked.number)}`;
  const { key } = asked;
  if (!order || !(order.sees || (key && order.links.some((link) => sameText(key, keyOf(link)))))) return null;
  const [way, promise] = await Promise.all([findWay(order), findPromisedWindow(sql, { kind: "deliver_by", subject: order.id })]);
  const days = way.parcels.map(deliveredOn);
  const isAllHere = days.length > 0 && way.works.every(({ state }) => state === "handed_over") && days.every(Boolean);
  const entry = calendarEntry({
    state: order.state,
    timeZone: timeZoneOf(order.shippingAddress),
    ordered: { from: order.deliverFromOn, to: order.deliverByOn },
    promise,
    changes: order.changes,
    arrivedOn: isAllHere ? (days.sort().at(-1) ?? null) : null,
  });
  const isForeign = order.counter !== null && languageOf(order.locale) !== languageOf(asked.locale);
  const words = isForeign ? await findOptionWords(order.counter.id, asked.locale) : null;
  const counter = order.counter && { ...order.counter, name: words?.name || order.counter.name };
  return write({ ...order, counter }, entry, asked);
}

function write(order: Row, entry: CalendarEntry, { locale, now }: { locale: string; now: Date }): string {
  const t = translator(locale, order.counter ? "delivery.counter.calendar" : "delivery.calendar");
  const url = new URL(paths(locale).trackOrder(order.number), env().PUBLIC_URL);
  const point = order.deliveryWish.pickupPoint;
  const place = order.counter
    ? counterLines(order.counter, locale)
    : point
      ? [point.name, point.line1, townLine(point)]
      : addressLines(order.shippingAddress, locale);
  const calendar = ical({
    name: store.name,
    prodId: { company: store.name, product: "orders" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_SECONDS,
  });
  calendar.createEvent({
    id: `${order.id}@${url.hostname}`,
    sequence: entry.sequence,
    stamp: now,
    start: midnight(entry.from),
    end: midnight(entry.until),
    allDay: true,
    summary: t(`summary.${entry.state}`, { shop: store.name, number: order.number }),
    description: `${t(`description.${entry.state}`)}\n${url.href}`,
    location: place.join(", "),
    url: url.href,
    status: entry.state === "called_off" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return calendar.toString();
}
