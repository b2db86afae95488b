import { store } from "../../../store.config.ts";
import { actorName, type Staff } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { manualCarrier } from "../../platform/carriers/manual.ts";
import type { ScanForm } from "../model/by-hand.ts";
import { checkTime, linkFor, typedScan } from "../rules/by-hand.ts";
import { lockShipment } from "./rows.ts";
import { addScans } from "./scans.ts";

type Typed = { readonly shipmentId: Id<"shipment">; readonly staff: Staff; readonly now: Date };

/** The carrier and number of a parcel whose label was made at the carrier's own desk; may be mended until somebody scanned it. */
export const typeNumber = ({ shipmentId, via, code }: Typed & { readonly via: string; readonly code: string }): Promise<Result<null>> =>
  refusable(async (tx) => {
    const locked = await lockShipment(tx, shipmentId);
    if (!locked || locked.shipment.voidedAt || locked.shipment.carrier !== manualCarrier.key) return refuse("unknown");
    if (locked.shipment.lastPhysicalScanAt) return refuse("already_handed_over");
    const link = linkFor((store.carriersByHand as Readonly<Record<string, string>>)[via], code);
    await tx.exec`UPDATE shipment SET via = ${via}, tracking_code = ${code}, tracking_url = ${link} WHERE id = ${shipmentId}`;
    return ok(null);
  });

/** What staff were told of a parcel on the telephone, or read on the carrier's page. Written down twice it is one scan. */
export const typeScan = ({ shipmentId, staff, now, form }: Typed & { readonly form: ScanForm }): Promise<Result<null>> =>
  refusable(async (tx) => {
    const locked = await lockShipment(tx, shipmentId);
    if (!locked || locked.shipment.voidedAt || locked.shipment.carrier !== manualCarrier.key) return refuse("unknown");
    const { shipment, order } = locked;
    if (!shipment.trackingCode) return refuse("number_first");
    const { raw, at, key } = typedScan(form, {
      trackingCode: shipment.trackingCode,
      to: order.shippingAddress,
      ours: store.warehouse.timeZone,
    });
    const parcel = await tx.one<{ createdAt: Date }>`SELECT created_at FROM shipment WHERE id = ${shipmentId}`;
    const may = checkTime(at, { createdAt: parcel?.createdAt ?? at, now });
    if (!may.ok) return may;
    const scan = manualCarrier.mapScan(raw);
    if (!scan) return refuse("scan_invalid");
    const by = actorName(staff);
    await addScans(tx, shipment, { carrierKey: manualCarrier.key, scans: [{ key, raw: { ...raw, by }, scan }], by });
    return ok(null);
  });
