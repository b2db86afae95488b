import type { CounterMailProps } from "../../../../emails/delivery/parts/counter.tsx";
import { hoursLines } from "../../../content/copy.ts";
import { countryName } from "../../../i18n/formats.ts";
import { townLine } from "../../../kernel/addresses.ts";
import { addDays, dayIn } from "../../../kernel/days.ts";
import { mailAboutOrder } from "../../../orders/commands/mails.ts";
import type { OrderRow } from "../../../orders/model.ts";
import { type Tx, transaction } from "../../../platform/db/pool.ts";
import { paths } from "../../../platform/paths.ts";
import type { CounterPlace } from "../../../shipping/model.ts";
import { spokenCode } from "../../rules/counter.ts";
import { collectCode, type HoldRow, lockHold } from "./rows.ts";

type Told = { readonly order: OrderRow; readonly place: CounterPlace; readonly hold: HoldRow };
type Letter = { readonly kind: "ready" | "reminder" | "collected"; readonly dedupeKey: string };

/** Writes about what waits at a counter: where, when it is open, and the code that is asked for. */
export async function mailCounter(tx: Tx, told: Told, { kind, dedupeKey }: Letter): Promise<void> {
  await mailAboutOrder(tx, told.order, { template: `delivery/counter-${kind}`, dedupeKey, payload: await propsOf(tx, told) });
}

/** Follows shipment.available_for_pickup and shipment.delivered of what is collected. Old news is not sent. */
export const tellCollector = (shipmentId: string, { kind, eventId }: { kind: "ready" | "collected"; eventId: string }): Promise<void> =>
  transaction(async (tx) => {
    const locked = await lockHold(tx, shipmentId);
    if (!locked) return;
    const { collectedAt, putBackAt } = locked.hold;
    if (putBackAt || (kind === "ready") === (collectedAt !== null)) return;
    await mailCounter(tx, locked, { kind, dedupeKey: `counter-${kind}:${eventId}` });
  });

async function propsOf(tx: Tx, { order, place, hold }: Told): Promise<CounterMailProps> {
  const { locale } = order;
  const lines = await tx.many<{ title: string; options: string; picture: string | null; quantity: number }>`
    SELECT l.title, l.options, l.picture, sl.quantity FROM shipment_line sl JOIN line_item l ON l.id = sl.line_id
    WHERE sl.shipment_id = ${hold.shipmentId} ORDER BY l.position`;
  const { line1, line2, country } = place.address;
  return {
    number: order.number,
    counter: place.name,
    address: [line1, line2, townLine(place.address), countryName(country, locale)].filter((line): line is string => Boolean(line)),
    hours: hoursLines(place.hours, locale),
    note: place.note,
    code: spokenCode(collectCode(hold.shipmentId)),
    untilOn: addDays(dayIn(hold.keepUntil, place.timeZone), -1),
    collectedOn: hold.collectedAt && dayIn(hold.collectedAt, place.timeZone),
    lines: lines.map((line) => ({ ...line, total: "" })),
    contactPath: paths(locale).contact({ order: order.number }),
  };
}
