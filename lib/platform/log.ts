import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";

/** The only fields that may reach a log line; anything else is dropped (TRUST R55). Values lose CR and LF. */
const ALLOWED = [
  "requestId",
  "door",
  "outcome",
  "ms",
  "task",
  "jobId",
  "attempt",
  "event",
  "subject",
  "orderId",
  "paymentId",
  "refundId",
  "shipmentId",
  "code",
  "status",
  "path",
  "method",
  "error",
  "stack",
  "count",
  "provider",
  "state",
  "name",
  "tags",
] as const;
export type LogFields = { readonly [K in (typeof ALLOWED)[number]]?: string | number | boolean | null | undefined };

const global_ = globalThis as { keptContext?: AsyncLocalStorage<{ requestId: string }>; keptLog?: pino.Logger };
global_.keptContext ??= new AsyncLocalStorage();
const context = global_.keptContext;

function logger(): pino.Logger {
  global_.keptLog ??= pino({ level: process.env.LOG_LEVEL || "info", base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return global_.keptLog;
}

export const newRequestId = (): string => crypto.randomUUID().replaceAll("-", "").slice(0, 16);

/** The id of the page request or job under way: from the page to the job it caused. */
export const requestId = (): string | undefined => context.getStore()?.requestId;

export const withRequestId = <T>(id: string, work: () => Promise<T>): Promise<T> => context.run({ requestId: id }, work);

const clean = (value: unknown): unknown => (typeof value === "string" ? value.replace(/[\r\n]+/g, " ⏎ ").slice(0, 2_000) : value);

function redact(fields: LogFields): Record<string, unknown> {
  const kept = ALLOWED.filter((key) => fields[key] !== undefined).map((key) => [key, clean(fields[key])]);
  return { requestId: requestId(), ...Object.fromEntries(kept) };
}

export const log = {
  debug: (message: string, fields: LogFields = {}) => logger().debug(redact(fields), clean(message) as string),
  info: (message: string, fields: LogFields = {}) => logger().info(redact(fields), clean(message) as string),
  warn: (message: string, fields: LogFields = {}) => logger().warn(redact(fields), clean(message) as string),
  error: (message: string, error: unknown, fields: LogFields = {}) =>
    logger().error(
      redact({
        ...fields,
        error: error instanceof Error ? error.message : String(error),
        stack: error instanceof Error ? error.stack : undefined,
      }),
      clean(message) as string,
    ),
};
