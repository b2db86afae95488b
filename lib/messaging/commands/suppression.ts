import { done, type Result, refuse } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import type { SuppressionKind } from "../model.ts";

type Said = {
  readonly email: string;
  readonly kind: SuppressionKind;
  readonly reason: string;
  readonly eventId: string | null;
  readonly now: Date;
};

/** Notes that an address is not to be written to; said again after it was lifted, it holds again. */
export async function noteSuppression(tx: Tx, { email, kind, reason, eventId, now }: Said): Promise<void> {
  await tx.exec`
    INSERT INTO suppression (email, kind, reason, event_id, at) VALUES (${email}, ${kind}, ${reason.slice(0, 300)}, ${eventId}, ${now})
    ON CONFLICT (email, kind) DO UPDATE SET reason = EXCLUDED.reason, event_id = coalesce(EXCLUDED.event_id, suppression.event_id), at = EXCLUDED.at,
      lifted_at = NULL, lifted_by = NULL, lift_reason = NULL`;
}

type Lift = {
  readonly email: string;
  readonly kind?: SuppressionKind;
  readonly by: string;
  readonly reason: string | null;
  readonly now: Date;
};

/** The address is written to again. Answers how many holds ended. */
export const liftSuppression = (tx: Tx, { email, kind, by, reason, now }: Lift): Promise<number> => tx.exec`
  UPDATE suppression SET lifted_at = ${now}, lifted_by = ${by}, lift_reason = ${reason}
  WHERE email = ${email} AND (${kind ?? null}::text IS NULL OR kind = ${kind ?? null}) AND lifted_at IS NULL`;

/** Staff have heard from the customer that the mailbox works, or the like: why stands with it. */
export const liftByStaff = (lift: Lift): Promise<Result<null>> =>
  transaction(async (tx) => ((await liftSuppression(tx, lift)) > 0 ? done : refuse("unknown")));
