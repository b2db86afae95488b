import { newId } from "../../kernel/ids.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { isPushService } from "../../platform/push.ts";

export type Browser = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

type Asking = Browser & {
  readonly email: string;
  /** Asked for on this order's page: it is told of this order only. Null: its owner showed that the mailbox is theirs. */
  readonly orderId: string | null;
  readonly locale: string;
  readonly now: Date;
};

/** Of one mailbox; who asks with more ends the oldest. */
const MOST = 10;

/**
 * A browser asks to be told. On an order's page it is told of that order alone: who placed it need not own the mailbox they
 * typed in. A browser that asks for a second order is told of both.
 */
export async function addBrowser({ endpoint, p256dh, auth, email, orderId, locale, now }: Asking): Promise<Result<null>> {
  if (!isPushService(endpoint)) return refuse("push_service_unknown");
  return transaction(async (tx) => {
    await tx.exec`
    INSERT INTO push_subscription (id, endpoint, keys, email, order_ids, locale, created_at)
    VALUES (${newId("push")}, ${endpoint}, ${JSON.stringify({ p256dh, auth })}::jsonb, ${email}, ${orderId ? [orderId] : null}::text[], ${locale}, ${now})
    ON CONFLICT (endpoint) DO UPDATE SET keys = EXCLUDED.keys, email = EXCLUDED.email, locale = EXCLUDED.locale, ended_at = NULL,
      order_ids = CASE
        WHEN EXCLUDED.order_ids IS NULL THEN NULL
        WHEN push_subscription.ended_at IS NOT NULL OR push_subscription.email <> EXCLUDED.email THEN EXCLUDED.order_ids
        WHEN push_subscription.order_ids IS NULL THEN NULL
        ELSE (SELECT array_agg(DISTINCT each) FROM unnest(push_subscription.order_ids || EXCLUDED.order_ids) each) END`;
    await tx.exec`
      UPDATE push_subscription SET ended_at = ${now} WHERE email = ${email} AND ended_at IS NULL AND id NOT IN (
        SELECT id FROM push_subscription WHERE email = ${email} AND ended_at IS NULL ORDER BY endpoint = ${endpoint} DESC, created_at DESC LIMIT ${MOST})`;
    return done;
  });
}

/** This browser is told no more; whoever knows its address is the browser itself. */
export async function endBrowser({ endpoint, now }: { readonly endpoint: string; readonly now: Date }): Promise<Result<null>> {
  await sql.exec`UPDATE push_subscription SET ended_at = ${now} WHERE endpoint = ${endpoint} AND ended_at IS NULL`;
  return done;
}

/** No browser is told any more. */
export async function endBrowsers({ email, now }: { readonly email: string; readonly now: Date }): Promise<Result<null>> {
  await sql.exec`UPDATE push_subscription SET ended_at = ${now} WHERE email = ${email} AND ended_at IS NULL`;
  return done;
}
