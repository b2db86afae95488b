import "server-only";
import { DAY } from "../../kernel/clock.ts";
import { type Localized, pick } from "../../kernel/localized.ts";
import { readSignedToken } from "../../messaging/queries/links.ts";
import { findOwnOwnership } from "../../ownership/queries/own-unit.ts";
import { sql } from "../../platform/db/pool.ts";
import type { RefillState } from "../rules/refill.ts";

/** Something a thing uses up, as its owner sees it. */
export type RefillView = {
  readonly id: string;
  readonly needId: string;
  readonly ownershipId: string;
  /** What is used up, and by what. */
  readonly name: string;
  readonly thing: string;
  readonly code: string;
  readonly variantId: string;
  readonly isPart: boolean;
  readonly state: RefillState;
  readonly emptyAt: Date | null;
  readonly intervalDays: number;
  /** How often we were told what is left. */
  readonly answers: number;
  readonly snoozedUntil: Date | null;
  readonly stoppedAt: Date | null;
};

type Row = Omit<RefillView, "name" | "thing"> & { readonly name: Localized; readonly thing: Localized };

const inWords =
  (locale: string) =>
  (row: Row): RefillView => ({ ...row, name: pick(row.name, locale), thing: pick(row.thing, locale) });

type Which = { readonly ownershipId?: string; readonly refillId?: string; readonly customerId?: string };

/** The soonest first; those nobody wants to hear of last. */
const readRefills = ({ ownershipId, refillId, customerId }: Which, now: Date) => sql.many<Row>`
  SELECT r.id, r.need_id, r.ownership_id, coalesce(c.name, CASE WHEN np.part_of IS NOT NULL THEN nv.title END, np.name) AS name, tp.name AS thing, u.public_code AS code, u.variant_id, n.kind = 'wear_part' AS is_part,
    r.state::text AS state, r.empty_at, r.interval_days, r.snoozed_until, r.stopped_at,
    (SELECT count(*)::int FROM refill_answer a WHERE a.refill_id = r.id AND a.word = 'left') AS answers
  FROM refill r JOIN ownership w ON w.id = r.ownership_id LEFT JOIN orders o ON o.id = w.order_id JOIN owned_unit u ON u.id = w.unit_id JOIN variant v ON v.id = u.variant_id JOIN product tp ON tp.id = v.product_id
    JOIN need n ON n.id = r.need_id LEFT JOIN capability c ON c.key = n.capability_key LEFT JOIN product np ON np.id = n.to_product_id LEFT JOIN variant nv ON nv.id = n.to_variant_id
  WHERE w.to_at IS NULL AND (r.ownership_id = ${ownershipId ?? null} OR r.id = ${refillId ?? null}
    OR (coalesce(w.customer_id, o.customer_id) = ${customerId ?? null} AND r.stopped_at IS NULL AND r.asks_at <= ${now} AND (r.snoozed_until IS NULL OR r.snoozed_until <= ${now})))
  ORDER BY r.stopped_at NULLS FIRST, r.empty_at NULLS LAST, r.id LIMIT 40`;

export const listRefillsOf = async (ownershipId: string, { locale, now }: { locale: string; now: Date }): Promise<RefillView[]> =>
  (await readRefills({ ownershipId }, now)).map(inWords(locale));

/** What of a customer's things is nearly used up, for the page that begins with what needs doing. */
export const listDueRefills = async (customerId: string, { locale, now }: { locale: string; now: Date }): Promise<RefillView[]> =>
  (await readRefills({ customerId }, now)).map(inWords(locale));

/** What the signed link of a mail is about; null when we did not sign it, or the thing has another owner now. */
export async function findRefillByToken(token: string, { locale, now }: { locale: string; now: Date }): Promise<RefillView | null> {
  const refillId = readSignedToken("refill", token);
  const [row] = refillId ? await readRefills({ refillId }, now) : [];
  return row ? inWords(locale)(row) : null;
}

/** The forecast that a form speaks of, by its link's token, or as whoever owns the thing; null when it is not theirs. */
export async function ownRefillId(key: string): Promise<string | null> {
  const signed = readSignedToken("refill", key);
  const row = await sql.one<{ id: string; ownershipId: string }>`
    SELECT r.id, r.ownership_id FROM refill r JOIN ownership w ON w.id = r.ownership_id WHERE r.id = ${signed ?? key} AND w.to_at IS NULL`;
  if (!row) return null;
  return signed || (await findOwnOwnership(row.ownershipId)) ? row.id : null;
}

/** So long a "later" waits. */
export const LATER_MS = 14 * DAY;
