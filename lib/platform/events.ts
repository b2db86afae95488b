import { newId } from "../kernel/ids.ts";
import type { Tx } from "./db/pool.ts";
import { enqueue } from "./jobs.ts";
import { requestId } from "./log.ts";

/** Something that happened, past tense. What follows it is decided in lib/jobs.ts. */
export type DomainEvent = {
  readonly name: string; // "order.paid"
  readonly subject: string; // the id of the thing it happened to
  readonly by: string; // actorName(actor)
  readonly at: Date; // the shop's clock
  readonly orderId?: string | null;
  readonly customerId?: string | null;
  readonly stage?: string;
  readonly visibility?: "customer" | "staff";
  readonly payload?: Readonly<Record<string, unknown>>;
};

/** A recorded event as handlers read it. */
export type RecordedEvent = Required<Omit<DomainEvent, "orderId" | "customerId" | "stage">> & {
  readonly id: string;
  readonly orderId: string | null;
  readonly customerId: string | null;
  readonly stage: string | null;
};

/** Writes the event and the job that tells later rooms, both in the business transaction. */
export async function record(tx: Tx, event: DomainEvent): Promise<string> {
  const id = newId("event");
  await tx.exec`
    INSERT INTO domain_event (id, name, subject, order_id, customer_id, stage, actor, visibility, payload, at, recorded_at, request_id)
    VALUES (${id}, ${event.name}, ${event.subject}, ${event.orderId ?? null}, ${event.customerId ?? null}, ${event.stage ?? null}, ${event.by},
      ${event.visibility ?? "customer"}::event_visibility, ${JSON.stringify(event.payload ?? {})}::jsonb, ${event.at}, now(), ${requestId() ?? null})`;
  await enqueue(tx, { task: "event.dispatch", payload: { eventId: id } });
  return id;
}
