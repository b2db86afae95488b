import { sql } from "../../platform/db/pool.ts";
import type { PromiseKind, PromiseRow } from "../model.ts";

/** What one order was promised, oldest first. */
export const listPromisesOfOrder = (orderId: string): Promise<PromiseRow[]> => sql.many<PromiseRow>`
  SELECT id, kind::text AS kind, state::text AS state, subject, order_id, customer_id, made_to::text AS made_to, made_at, due_from, due_at, risk_reason, met_at, ended_at
  FROM promise WHERE order_id = ${orderId} ORDER BY made_at, due_at`;

export type DuePromise = PromiseRow & { readonly orderNumber: string | null };

/** What staff must see to: at risk, broken and not met yet, or due before `until`; most urgent first. */
export const listPromisesDue = ({ until, limit }: { until: Date; limit: number }): Promise<DuePromise[]> => sql.many<DuePromise>`
  SELECT p.id, p.kind::text AS kind, p.state::text AS state, p.subject, p.order_id, p.customer_id, p.made_to::text AS made_to, p.made_at, p.due_from, p.due_at,
    p.risk_reason, p.met_at, p.ended_at, o.number AS order_number
  FROM promise p LEFT JOIN orders o ON o.id = p.order_id
  WHERE (p.state IN ('open', 'at_risk') AND (p.due_at < ${until} OR p.state = 'at_risk')) OR (p.state = 'broken' AND p.met_at IS NULL)
  ORDER BY p.due_at LIMIT ${limit}::int`;

export type DueCount = { readonly kind: PromiseKind; readonly dueToday: number; readonly atRisk: number; readonly broken: number };

/** The same as numbers by kind. */
export const countPromisesDue = (until: Date): Promise<DueCount[]> => sql.many<DueCount>`
  SELECT kind::text AS kind, count(*) FILTER (WHERE state IN ('open', 'at_risk') AND due_at < ${until})::int AS due_today,
    count(*) FILTER (WHERE state = 'at_risk')::int AS at_risk, count(*) FILTER (WHERE state = 'broken')::int AS broken
  FROM promise WHERE state IN ('open', 'at_risk') OR (state = 'broken' AND met_at IS NULL) GROUP BY kind`;
