import type { RecordedEvent } from "../platform/events.ts";
import { tellCollector } from "./commands/counter/mails.ts";
import { readNotice } from "./commands/inbox.ts";
import { makeLabel } from "./commands/label.ts";
import { giveLateNotice } from "./commands/late.ts";
import { mailParcel } from "./commands/mail-parcel.ts";
import { moveWork } from "./commands/move-work.ts";
import { openWork, shrinkWork } from "./commands/open.ts";
import { meetAtPoint } from "./commands/pickup-promise.ts";
import { callOffLabels, cancelAtCarrier } from "./commands/void.ts";
import { MAILED, type Mailed } from "./model.ts";

/** Follows promise.at_risk, and promise.broken where nobody had feared it. */
export async function tellLate({ payload }: RecordedEvent): Promise<void> {
  if (payload.kind === "deliver_by") await giveLateNotice(String(payload.about));
}

/** Follows shipment.available_for_pickup. */
export const meetAtPickupPoint = ({ subject, at }: RecordedEvent): Promise<void> => meetAtPoint(subject, at);

type Payload = Readonly<Record<string, unknown>>;

/** Follows order.paid. */
export const openWorkForOrder = ({ orderId }: RecordedEvent): Promise<void> => openWork(orderId ?? "");

/** Follows order.delivery_changed. */
export const moveWorkOfOrder = ({ orderId }: RecordedEvent): Promise<void> => moveWork(orderId ?? "");

/** Follows order.cancelled and line.cancelled. */
export const shrinkWorkOfOrder = ({ orderId }: RecordedEvent): Promise<void> => shrinkWork(orderId ?? "");

/** Follows order.cancelled and order.refunded. */
export const callOffLabelsOfOrder = ({ orderId }: RecordedEvent): Promise<void> => callOffLabels(orderId ?? "");

/** Follows the events of a parcel that its receiver is written to about. */
export async function tellAboutParcel({ id, name, subject }: RecordedEvent): Promise<void> {
  const state = name.replace("shipment.", "");
  if (state === "available_for_pickup") await tellCollector(subject, { kind: "ready", eventId: id });
  if (state === "delivered") await tellCollector(subject, { kind: "collected", eventId: id });
  if (isMailed(state)) await mailParcel(subject, { state, eventId: id });
}

const isMailed = (state: string): state is Mailed => (MAILED as readonly string[]).includes(state);

/** While the carrier does not answer, the queue asks again; a refusal is an answer. */
export async function labelJob({ shipmentId }: Payload): Promise<void> {
  const made = await makeLabel(String(shipmentId));
  if (!made.ok && made.problem.code === "label_later") throw new Error("the carrier does not answer");
}

export const cancelLabelJob = ({ shipmentId }: Payload): Promise<void> => cancelAtCarrier(String(shipmentId));

export const noticeJob = ({ noticeId }: Payload): Promise<void> => readNotice(String(noticeId));
