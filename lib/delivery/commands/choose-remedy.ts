import type { LocalDate } from "../../kernel/days.ts";
import { next } from "../../kernel/machine.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import { type Sql, sql } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { lateNotice } from "../machine.ts";
import type { LateNoticeState } from "../model.ts";
import type { Remedy, RemedyKey } from "../rules/remedies.ts";
import { holdParcels } from "./remedies/pickup.ts";
import { RUN } from "./remedies/run.ts";
import { tellChosen } from "./remedies/tell.ts";

export type Choosing = {
  readonly orderId: string;
  /** The notice whose choices were seen; null: the latest, for the law's own choice. A later notice is not answered by an old page. */
  readonly noticeId: string | null;
  readonly key: RemedyKey;
  /** Of a pick-up: where. */
  readonly point?: string | null;
  readonly party: "customer" | "system";
  readonly by: string;
  readonly now: Date;
};

type Notice = {
  readonly id: string;
  readonly state: LateNoticeState;
  readonly remedies: readonly Remedy[];
  readonly chosen: RemedyKey | null;
  readonly point: string | null;
  readonly expectedOn: LocalDate;
  /** Whether there is still something to choose: nothing has come of it, and no case asks or has settled it. */
  readonly asks: boolean;
};

/**
 * The customer takes one of the ways out, and it runs to its end at once: goods, money and promise in one transaction.
 * Tapped twice it is one; another tap after the first is refused as `remedy_chosen`.
 */
export async function chooseRemedy(choosing: Choosing): Promise<Result<{ number: string; key: RemedyKey }>> {
  const held = await askCarrier(choosing);
  return held.ok ? choose(choosing) : held;
}

/** A pick-up needs its carrier's word, and nobody waits for a carrier inside a transaction. */
async function askCarrier({ orderId, noticeId, key, point = null }: Choosing): Promise<Result<null>> {
  if (key !== "pickup") return done;
  const notice = await findNotice(sql, { orderId, noticeId });
  if (!notice || notice.chosen || !notice.asks || !isOffered(notice, key, point)) return done; // the transaction says why not
  return holdParcels(orderId, point ?? "");
}

const isOffered = ({ remedies }: Notice, wanted: RemedyKey, point: string | null): boolean =>
  remedies.some(({ key, points }) => key === wanted && (!points || points.some(({ id }) => id === point)));

const choose = (choosing: Choosing): Promise<Result<{ number: string; key: RemedyKey }>> =>
  refusable(async (tx) => {
    const { key, point = null, party, by, now } = choosing;
    const order = await lockOrder(tx, choosing.orderId);
    const notice = order && (await findNotice(tx, choosing));
    if (!order || !notice) return refuse("unknown");
    const chosen = { number: order.number, key };
    if (notice.chosen) return notice.chosen === key && notice.point === point ? ok(chosen) : refuse("remedy_chosen");
    const remedy = notice.remedies.find((each) => each.key === key);
    const moved = next(lateNotice, { state: notice.state, event: "choose", by: party });
    if (!remedy || !moved.ok || !notice.asks) return refuse("remedy_gone");
    const outcome = await RUN[key](tx, order, { notice, remedy, point, by, now });
    if (!outcome.ok) return outcome;
    await tx.exec`
      UPDATE late_notice SET state = ${moved.value}::late_notice_state, chosen = ${key}, chosen_at = ${now}, outcome = ${JSON.stringify(outcome.value)}::jsonb
      WHERE id = ${notice.id}`;
    await record(tx, {
      name: "delivery.remedy_chosen",
      subject: notice.id,
      orderId: order.id,
      customerId: order.customerId,
      stage: "delivery",
      by,
      at: now,
      payload: { number: order.number, remedy: key, ...outcome.value },
    });
    const given = { ...remedy, ...outcome.value };
    await tellChosen(tx, order, { noticeId: notice.id, remedy: given, point, unasked: party === "system" });
    return ok(chosen);
  });

/** That notice of the order, else its latest; its order's lock is held where it is about to change. */
const findNotice = (on: Sql, { orderId, noticeId }: Pick<Choosing, "orderId" | "noticeId">): Promise<Notice | null> => on.one<Notice>`
  SELECT id, state::text AS state, remedies, chosen, outcome->'point'->>'id' AS point, expected_on, still_asks(id) AS asks
  FROM late_notice WHERE order_id = ${orderId} AND id = coalesce(${noticeId}, id) ORDER BY created_at DESC LIMIT 1`;
