import { z } from "zod";
import { env } from "../../env.ts";
import { type Carrier, CarrierRefused, CarrierUnreachable, type Label, type LabelAsk } from "../model.ts";
import { assertService, type EasyPostShipment, pickRate, shipmentParams, shipmentShape } from "./ask.ts";
import { EASYPOST_MAPPING_VERSION } from "./codes.ts";
import { splitEasyPost, verifyEasyPost } from "./notice.ts";
import { readEasyPostScan } from "./scan.ts";

const ANSWER_WITHIN_MS = 15_000;
const MOST_LABEL_BYTES = 4 * 1024 * 1024;

/** EasyPost, which buys labels of a hundred carriers; by their own client, over HTTP. */
export const easypostCarrier: Carrier = {
  key: "easypost",
  mappingVersion: EASYPOST_MAPPING_VERSION,
  labels: "asked",
  pickup: null, // its API lists no points and redirects nothing; `hold_for_pickup` goes along with the label

  createShipment: (ask) => once(ask.key, () => makeLabel(ask)),

  async cancelShipment({ key, ref }) {
    const { Shipment } = await client();
    const known = await find(ref ?? key);
    if (!known) return "cancelled";
    const status = known.refund_status ?? (await refundOf(() => Shipment.refund(known.id)));
    return status === "refunded" || status === "not_applicable" ? "cancelled" : status === "rejected" ? "too_late" : "pending";
  },

  verifyWebhook: verifyEasyPost,
  splitNotice: splitEasyPost,
  mapScan: readEasyPostScan,
};

const running = new Map<string, Promise<Label>>();

/** Their API knows no idempotency key: two askers of one process get one answer, and `reference` finds what was made before. */
function once(key: string, make: () => Promise<Label>): Promise<Label> {
  const making = running.get(key) ?? make().finally(() => running.delete(key));
  running.set(key, making);
  return making;
}

async function makeLabel(ask: LabelAsk): Promise<Label> {
  assertService(ask.service);
  const { Shipment } = await client();
  const shipment = (await find(ask.key)) ?? (await call(() => Shipment.create(shipmentParams(ask))));
  const bought = shipment.postage_label ? shipment : await buy(shipment, ask.service);
  const { id, tracking_code: trackingCode, postage_label: label, tracker } = bought;
  if (!trackingCode || !label || !tracker) throw new CarrierUnreachable("EasyPost sold a label without a number");
  return {
    trackingCode,
    trackingUrl: tracker.public_url,
    pdf: await download(label.label_pdf_url ?? label.label_url),
    ref: id,
    via: tracker.carrier ?? null,
  };
}

/** Bought meanwhile by whoever asked for the same parcel: theirs is ours. */
async function buy({ id, rates }: EasyPostShipment, service: string): Promise<EasyPostShipment> {
  const { Shipment } = await client();
  try {
    return await call(() => Shipment.buy(id, pickRate(rates, service)));
  } catch (error) {
    const bought = error instanceof CarrierRefused && error.code === "SHIPMENT.POSTAGE.EXISTS" ? await find(id) : null;
    if (bought) return bought;
    throw error;
  }
}

async function client() {
  const { EASYPOST_API_KEY: key, EASYPOST_API_URL: baseUrl } = env();
  if (!key) throw new CarrierRefused("not_set_up", "EASYPOST_API_KEY is not set");
  const { default: EasyPostClient } = await import("@easypost/api"); // heavy, and wanted by shops that use it only
  return new EasyPostClient(key, { timeout: ANSWER_WITHIN_MS, ...(baseUrl && { baseUrl }) });
}

/** A shipment by its id or by our own reference; null when they know none. */
async function find(idOrReference: string): Promise<EasyPostShipment | null> {
  const { Shipment } = await client();
  try {
    return await call(() => Shipment.retrieve(idOrReference));
  } catch (error) {
    if (error instanceof CarrierRefused && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

async function refundOf(ask: () => Promise<unknown>): Promise<string> {
  try {
    return (await call(ask)).refund_status ?? "submitted";
  } catch (error) {
    if (error instanceof CarrierRefused) return "rejected"; // the van has it, and their carrier gives nothing back
    throw error;
  }
}

const faultShape = z.object({ statusCode: z.number(), code: z.string().nullish(), message: z.string() });

/** What they answer to is read, never trusted; their faults become ours. */
async function call(ask: () => Promise<unknown>): Promise<EasyPostShipment> {
  const answer = await ask().catch((error: unknown) => {
    const fault = faultShape.safeParse(error);
    const isTheirs = !fault.success || fault.data.statusCode >= 500 || [408, 429].includes(fault.data.statusCode);
    if (isTheirs) throw new CarrierUnreachable("EasyPost did not answer", { cause: error });
    const code = fault.data.statusCode === 404 ? "NOT_FOUND" : (fault.data.code ?? "refused");
    throw new CarrierRefused(code, fault.data.message.slice(0, 200));
  });
  const shipment = shipmentShape.safeParse(answer);
  if (!shipment.success) throw new CarrierUnreachable("EasyPost answered something else", { cause: shipment.error });
  return shipment.data;
}

async function download(url: string): Promise<Buffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    const pdf = Buffer.from(await response.arrayBuffer());
    if (response.ok && pdf.length <= MOST_LABEL_BYTES && pdf.subarray(0, 5).toString() === "%PDF-") return pdf;
  } catch (error) {
    throw new CarrierUnreachable("the label could not be fetched", { cause: error });
  }
  throw new CarrierUnreachable("the label is no PDF");
}
