import { store } from "../../../store.config.ts";
import type { DeliveryWish } from "../../kernel/addresses.ts";
import { later, SECOND } from "../../kernel/clock.ts";
import type { LocalDate } from "../../kernel/days.ts";
import { newId } from "../../kernel/ids.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import type { PostalAddress } from "../../orders/model.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { CarrierRefused, CarrierUnreachable, type Customs, type Label, type LabelAsk } from "../../platform/carriers/model.ts";
import { realNow, shopNow } from "../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { enqueue } from "../../platform/jobs.ts";
import { log } from "../../platform/log.ts";
import { findPromised } from "../queries/promised.ts";
import { declarationFor } from "./customs.ts";
import { lockShipment } from "./rows.ts";

/** Whoever wrote the parcel asks at once; the job comes after, for when that one was cut off. */
const JOB_WAITS_MS = 20 * SECOND;

export const enqueueLabel = (tx: Tx, shipmentId: string): Promise<void> =>
  enqueue(tx, {
    task: "delivery.label",
    payload: { shipmentId },
    key: `label:${shipmentId}`,
    runAt: later(realNow(), JOB_WAITS_MS),
  });

type Unlabelled = {
  readonly id: string;
  readonly carrier: string;
  readonly service: string;
  readonly weightGrams: number;
  readonly number: string;
  readonly address: PostalAddress;
  readonly orderId: string;
  readonly deliverFromOn: LocalDate;
  readonly deliverByOn: LocalDate;
  readonly wish: DeliveryWish;
};

/**
 * Asks the carrier for a parcel's label, once: the parcel's id is the key, so that asking again after a lost answer brings
 * the same one. Refused as `label_later` while the carrier does not answer, as `label_refused` when it says no.
 */
export async function makeLabel(shipmentId: string): Promise<Result<null>> {
  const parcel = await sql.one<Unlabelled>`
    SELECT s.id, s.carrier, s.service, s.weight_grams, o.id AS order_id, o.number, o.shipping_address AS address, o.deliver_from_on, o.deliver_by_on, o.delivery_wish AS wish
    FROM shipment s JOIN orders o ON o.id = s.order_id WHERE s.id = ${shipmentId} AND s.tracking_code IS NULL AND s.voided_at IS NULL`;
  if (!parcel || findCarrier(parcel.carrier).labels === "typed") return done;
  try {
    const ask = await askFor(parcel);
    await saveLabel(parcel.id, await findCarrier(parcel.carrier).createShipment(ask), ask.customs);
    return done;
  } catch (error) {
    if (error instanceof CarrierUnreachable) {
      log.warn("no label yet", { shipmentId, error: error.message });
      return refuse("label_later");
    }
    if (!(error instanceof CarrierRefused)) throw error;
    await callOffRefused(parcel.id, error);
    return refuse("label_refused", { why: error.message });
  }
}

async function askFor({ id, orderId, number, service, address, weightGrams, wish, ...days }: Unlabelled): Promise<LabelAsk> {
  const promised = await findPromised({ id: orderId, shippingAddress: address, ...days });
  const { line1, postcode, city, country } = store.legal.address;
  return {
    key: id,
    reference: number,
    service,
    weightGrams,
    deliverBy: promised.window.to,
    from: { name: store.name, company: store.legal.entity, line1, line2: null, postcode, city, region: null, country },
    to: address,
    wish,
    customs: await declarationFor(id, address),
  };
}

async function saveLabel(shipmentId: string, { trackingCode, trackingUrl, pdf, ref, via }: Label, customs: Customs | null): Promise<void> {
  await transaction(async (tx) => {
    const locked = await lockShipment(tx, shipmentId);
    if (!locked || locked.shipment.trackingCode) return;
    const fileId = newId("file");
    await tx.exec`INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${fileId}, 'label', 'application/pdf', ${pdf}, ${shipmentId})`;
    await tx.exec`
      UPDATE shipment SET tracking_code = ${trackingCode}, tracking_url = ${trackingUrl}, label_file_id = ${fileId}, carrier_ref = ${ref}, via = ${via},
        customs = ${customs && JSON.stringify(customs)}::jsonb
      WHERE id = ${shipmentId}`;
    if (!locked.shipment.voidedAt) return;
    await tx.exec`UPDATE shipment SET call_off = 'asked' WHERE id = ${shipmentId}`; // called off while the carrier was making it
    await enqueueCancel(tx, shipmentId);
  });
}

export const enqueueCancel = (tx: Tx, shipmentId: string): Promise<void> =>
  enqueue(tx, { task: "delivery.cancelLabel", payload: { shipmentId }, key: `cancel-label:${shipmentId}` });

async function callOffRefused(shipmentId: string, { code, message }: CarrierRefused): Promise<void> {
  const now = await shopNow();
  await transaction(async (tx) => {
    const locked = await lockShipment(tx, shipmentId);
    if (!locked || locked.shipment.voidedAt) return;
    await tx.exec`UPDATE shipment SET voided_at = ${now} WHERE id = ${shipmentId}`;
    await record(tx, {
      name: "shipment.label_refused",
      subject: shipmentId,
      orderId: locked.order.id,
      by: "carrier",
      at: now,
      stage: "delivery",
      visibility: "staff",
      payload: { code, message: message.slice(0, 200) },
    });
  });
}
