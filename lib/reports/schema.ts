import { z } from "zod";

/** What was given up: a job's number, a mail's or an event's id. */
export const parkedInput = z.strictObject({
  kind: z.enum(["job", "mail", "event"], "unknown"),
  id: z.string().regex(/^(\d{1,18}|[a-z]{3}_[0-9a-z]{8,40})$/, "unknown"),
});
