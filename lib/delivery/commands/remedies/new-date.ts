import { earlier } from "../../../kernel/clock.ts";
import { addDays, dayIn, instantOf, type LocalDate } from "../../../kernel/days.ts";
import type { Result } from "../../../kernel/result.ts";
import { timeZoneOf } from "../../../kernel/zones.ts";
import type { OrderRow } from "../../../orders/model.ts";
import type { Tx } from "../../../platform/db/pool.ts";
import { agreeNewDate } from "../../../promises/commands.ts";
import { dayToWaitFor } from "../../rules/remedies.ts";

type Agreeing = { readonly noticeId: string; readonly expectedOn: LocalDate; readonly reason: string; readonly now: Date };

/** The day we believe in becomes the one we promise. */
export function promiseNewDate(tx: Tx, order: OrderRow, { noticeId, expectedOn, reason, now }: Agreeing): Promise<Result<string>> {
  const timeZone = timeZoneOf(order.shippingAddress);
  const on = dayToWaitFor(expectedOn, dayIn(now, timeZone));
  const dueAt = earlier(instantOf(addDays(on, 1), 0, timeZone), 1);
  return agreeNewDate(tx, { kind: "deliver_by", subject: order.id }, { dueFrom: null, dueAt, basis: { after: noticeId }, now, reason });
}
