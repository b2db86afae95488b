import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { sql } from "../../platform/db/pool.ts";
import type { Claim } from "../model.ts";

export const PAGE_SIZE = 30;

export const CLAIM_VIEWS = ["to_file", "filed", "ended", "all"] as const;
export type ClaimView = (typeof CLAIM_VIEWS)[number];

const STATES: Readonly<Record<ClaimView, readonly string[]>> = {
  to_file: ["open"],
  filed: ["filed"],
  ended: ["paid", "rejected"],
  all: ["open", "filed", "paid", "rejected"],
};

export type ClaimRow = Claim & { readonly caseNumber: string; readonly orderNumber: string };

/** What we ask of carriers, the oldest first: they take no claim after a while. */
export async function listClaims(
  _staff: Staff,
  { view, page }: { view: ClaimView; page: number },
): Promise<{ rows: ClaimRow[]; total: number }> {
  const rows = await sql.many<ClaimRow & { total: number }>`
    SELECT k.id, k.state::text AS state, k.reason, k.amount, k.paid_amount, k.currency, k.reference, k.shipment_id, s.tracking_code, s.carrier, k.opened_at,
      k.filed_at, k.ended_at, c.number AS case_number, o.number AS order_number, count(*) OVER () AS total
    FROM carrier_claim k JOIN recovery_case c ON c.id = k.case_id JOIN orders o ON o.id = c.order_id JOIN shipment s ON s.id = k.shipment_id
    WHERE k.state::text = ANY(${STATES[view]}::text[]) ORDER BY k.opened_at, k.id LIMIT ${PAGE_SIZE}::int OFFSET ${(page - 1) * PAGE_SIZE}::int`;
  return { rows, total: rows[0]?.total ?? 0 };
}

export type ClaimSums = { readonly currency: string; readonly open: number; readonly filed: number; readonly paid: number };

/** What is asked for and what came, by currency. */
export const sumClaims = (_staff: Staff): Promise<ClaimSums[]> => sql.many<ClaimSums>`
  SELECT currency, coalesce(sum(amount) FILTER (WHERE state = 'open'), 0)::int AS open, coalesce(sum(amount) FILTER (WHERE state = 'filed'), 0)::int AS filed,
    coalesce(sum(paid_amount) FILTER (WHERE state = 'paid'), 0)::int AS paid
  FROM carrier_claim GROUP BY currency ORDER BY currency`;

/** The claim of a case, for staff. */
export const findClaimOf = (_staff: Staff, caseId: string): Promise<Claim | null> => sql.one<Claim>`
  SELECT k.id, k.state::text AS state, k.reason, k.amount, k.paid_amount, k.currency, k.reference, k.shipment_id, s.tracking_code, s.carrier, k.opened_at,
    k.filed_at, k.ended_at
  FROM carrier_claim k JOIN shipment s ON s.id = k.shipment_id WHERE k.case_id = ${caseId}`;
