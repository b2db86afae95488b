import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import type { OrderState, PostalAddress } from "../../orders/model.ts";
import { type Sql, sql } from "../../platform/db/pool.ts";
import { findPromisedWindow } from "../../promises/queries/window.ts";
import { daysOf } from "../../promises/rules.ts";
import type { Promised } from "../model.ts";

type Given = {
  readonly id: string;
  readonly shippingAddress: PostalAddress;
  readonly deliverFromOn: LocalDate;
  readonly deliverByOn: LocalDate;
};

/** The days the buyer has our word for now; `agreed` says what was promised before and when the new days were agreed. */
export type PromisedNow = { readonly window: Promised; readonly agreed: { readonly on: LocalDate; readonly formerTo: LocalDate } | null };

export async function findPromised({ id, shippingAddress, deliverFromOn, deliverByOn }: Given, on: Sql = sql): Promise<PromisedNow> {
  const promise = await findPromisedWindow(on, { kind: "deliver_by", subject: id });
  if (!promise?.before) return { window: { from: deliverFromOn, to: deliverByOn }, agreed: null };
  const timeZone = timeZoneOf(shippingAddress);
  return {
    window: daysOf(promise, timeZone),
    agreed: { on: dayIn(promise.madeAt, timeZone), formerTo: dayIn(promise.before, timeZone) },
  };
}

/** By when a person has looked at an order under review; null where nobody was told of an hour. */
export const findReviewBy = async ({ id, state }: { readonly id: string; readonly state: OrderState }): Promise<Date | null> =>
  state === "review" ? ((await findPromisedWindow(sql, { kind: "reply_by", subject: id }))?.dueAt ?? null) : null;
