import { store } from "../../../store.config.ts";
import { dayIn, type LocalDate, minuteOfDayIn } from "../../kernel/days.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { judgeRisk } from "../../promises/commands.ts";
import { warehouseIn } from "../../shipping/queries/calendars.ts";
import { calendarsTo, type KnownRoad, listRoads } from "../../shipping/queries/roads.ts";
import type { Road } from "../../shipping/rules/lanes.ts";
import { nextDispatch, roadDaysAfter } from "../../shipping/rules/window.ts";
import type { Reason, ShipmentState } from "../model.ts";
import { type RiskFacts, riskOf } from "../rules/risk.ts";

type Parcel = {
  readonly state: ShipmentState;
  readonly reason: Reason | null;
  readonly createdAt: string;
  readonly handedOverAt: string | null;
  readonly lastScanAt: string | null;
};

export type OpenDelivery = {
  readonly orderId: string;
  readonly carrier: string;
  readonly service: string;
  readonly address: { readonly country: string; readonly region?: string | null };
  readonly dueAt: Date;
  /** In the place of a day that was not kept. */
  readonly isAgreed: boolean;
  readonly parcels: readonly Parcel[];
  /** `isMissing`: since the date was promised, something of it was not on its shelf; `backOn` is when that is expected. */
  readonly unsent: readonly { readonly isMissing: boolean; readonly backOn: LocalDate | null }[];
};

/** Every promise to deliver that is still open, with what is known of its parcels; of one order also the one that was broken. */
export const listOpenDeliveries = (orderId: string | null = null): Promise<OpenDelivery[]> => sql.many<OpenDelivery>`
  SELECT o.id AS order_id, d.carrier, d.service, o.shipping_address AS address, p.due_at, p.supersedes_id IS NOT NULL AS is_agreed,
    coalesce((SELECT jsonb_agg(jsonb_build_object('state', s.state, 'reason', s.reason, 'createdAt', s.created_at, 'handedOverAt',
        (SELECT min(e.occurred_at) FROM tracking_event e WHERE e.shipment_id = s.id AND e.mapped <> 'unknown'), 'lastScanAt', s.last_physical_scan_at))
      FROM shipment s WHERE s.order_id = o.id AND s.voided_at IS NULL AND (s.state = 'delivered' OR is_awaited(s.id))), '[]') AS parcels,
    coalesce((SELECT jsonb_agg(jsonb_build_object('isMissing', coalesce(f.missing_at >= p.made_at, false), 'backOn',
        (SELECT CASE WHEN bool_and(b.back_on IS NOT NULL) THEN max(b.back_on) END FROM
          (SELECT (SELECT min(i.expected_on) FROM incoming_stock i WHERE i.variant_id = l.variant_id AND i.received_at IS NULL) AS back_on
            FROM fulfillment_line fl JOIN line_item l ON l.id = fl.line_id WHERE fl.fulfillment_id = f.id) b))) FROM fulfillment f
      WHERE f.order_id = o.id AND f.state IN ('to_pack', 'packed')
        AND NOT EXISTS (SELECT 1 FROM shipment s WHERE s.fulfillment_id = f.id AND s.voided_at IS NULL)), '[]') AS unsent
  FROM promise p JOIN orders o ON o.id = p.order_id JOIN delivery_option d ON d.key = o.delivery_option
  WHERE p.kind = 'deliver_by' AND (${orderId}::text IS NULL OR o.id = ${orderId})
    AND (p.state IN ('open', 'at_risk') OR (${orderId}::text IS NOT NULL AND p.state = 'broken' AND p.met_at IS NULL))
  ORDER BY p.due_at DESC`;

/** Looks at every open promise to deliver and says which we fear for. Runs by the hour; saying it twice changes nothing. */
export const judgeDeliveries = async (): Promise<void> => judge(null, await shopNow());

/** The same for one order, when something of it has just changed. */
export const judgeOrder = (orderId: string, now: Date): Promise<void> => judge(orderId, now);

async function judge(orderId: string | null, now: Date): Promise<void> {
  const [open, roads] = await Promise.all([listOpenDeliveries(orderId), listRoads()]);
  for (const delivery of open) {
    const facts = riskFacts(delivery, { now, roads });
    if (!facts) continue;
    const reason = riskOf(facts);
    await transaction((tx) => judgeRisk(tx, { kind: "deliver_by", subject: delivery.orderId }, { reason, at: now }));
  }
}

/** What is collected is on no road: it is ready on the day it is packed. */
const TO_THE_COUNTER = { minDays: 0, maxDays: 0, transit: [1] };
const COUNTER = "counter";

/** The road an order takes; null where none is known. */
export function roadOf(
  { carrier, service, address }: Pick<OpenDelivery, "carrier" | "service" | "address">,
  roads: readonly KnownRoad[],
): Road | null {
  if (carrier === COUNTER) return TO_THE_COUNTER;
  return roads.find((each) => each.carrier === carrier && each.service === service && each.destination === address.country) ?? null;
}

/** Days counted by the calendars of both ends; null where we have no road. */
export function riskFacts(delivery: OpenDelivery, { now, roads }: { now: Date; roads: readonly KnownRoad[] }): RiskFacts | null {
  const { address, carrier, dueAt } = delivery;
  const road = roadOf(delivery, roads);
  if (!road) return null;
  const timeZone = timeZoneOf(address);
  const today = dayIn(now, timeZone);
  const ends = calendarsTo(address.country, today);
  const since = (at: string | null, zone: string) => (at ? roadDaysAfter(dayIn(new Date(at), zone), today, ends) : null);
  const dueOn = dayIn(dueAt, timeZone);
  const untilOut = (isMissing: boolean, backOn: LocalDate | null): number => {
    if (!isMissing) return untilDispatch(now, today, ends);
    return backOn && backOn > today ? roadDaysAfter(today, backOn, ends) : store.policies.late.backorderDays;
  };
  return {
    road,
    isCollected: carrier === COUNTER,
    isAgreed: delivery.isAgreed,
    left: dueOn < today ? -1 : roadDaysAfter(today, dueOn, ends),
    minute: minuteOfDayIn(now, timeZone),
    parcels: delivery.parcels.map((parcel) => ({
      state: parcel.state,
      reason: parcel.reason,
      sinceLabel: since(parcel.createdAt, store.warehouse.timeZone) ?? 0,
      gone: since(parcel.handedOverAt, store.warehouse.timeZone),
      sinceScan: since(parcel.lastScanAt, timeZone),
    })),
    unsent: delivery.unsent.map(({ isMissing, backOn }) => ({ isMissing, untilDispatch: untilOut(isMissing, backOn) })),
  };
}

/** Working days until what is packed next leaves us. */
export const untilDispatch = (now: Date, today: LocalDate, ends: ReturnType<typeof calendarsTo>): number =>
  roadDaysAfter(today, nextDispatch(now, { ...warehouseIn(Number(today.slice(0, 4))), cutOff: store.warehouse.collectedAt }), ends);
