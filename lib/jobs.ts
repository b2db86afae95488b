import { renderMail } from "../emails/render.tsx";
import { refreshOpeningHours } from "./content/jobs.ts";
import { sendIntent } from "./messaging/jobs.ts";
import { reconcileOrders } from "./orders/commands/reconcile.ts";
import { readProviderEvent } from "./orders/jobs.ts";
import { reconcileRefunds, sendRequestedRefund } from "./payments/jobs.ts";
import type { RecordedEvent } from "./platform/events.ts";

/** A handler of an event: idempotent, re-reads the world before it acts. Its name is the job's name. */
export type EventHandler = (event: RecordedEvent) => Promise<void>;
/** A job with its own payload. */
export type JobHandler = (payload: Readonly<Record<string, unknown>>) => Promise<void>;

/** What follows which event: the one place that says so. Keys of the inner record name the jobs. */
export const FOLLOWS: Readonly<Record<string, Readonly<Record<string, EventHandler>>>> = {};

/** Jobs that commands put into the queue by name. */
export const JOBS: Readonly<Record<string, JobHandler>> = {
  "messaging.send": sendIntent(renderMail),
  "orders.readProviderEvent": readProviderEvent,
  "payments.sendRefund": sendRequestedRefund,
};

/** Recurring work, in real time: cron pattern (UTC) and what is done. */
export const TIMETABLE: readonly { readonly name: string; readonly cron: string; readonly run: () => Promise<void> }[] = [
  { name: "orders.reconcile", cron: "* * * * *", run: reconcileOrders },
  { name: "payments.reconcileRefunds", cron: "* * * * *", run: reconcileRefunds },
  { name: "content.opening", cron: "*/5 * * * *", run: refreshOpeningHours },
];
