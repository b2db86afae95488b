import "server-only";
import { marketOf } from "../../../store.config.ts";
import { sql } from "../../platform/db/pool.ts";
import { type NeedBlock, type NeedLine, toBlock } from "../rules/need-list.ts";
import type { TracedSlot } from "../rules/trace.ts";
import { findOffers, findPrices } from "./offers.ts";
import { readinessOfUnit } from "./readiness.ts";

type Unit = { readonly id: string; readonly variantId: string; readonly ownershipId: string };

/** What we said of it when it was ordered, and what became of a word of ours that was wrong. */
export type UnitClaim = {
  readonly orderNumber: string;
  /** What was said to be there, by the need's id; what its owner told us they had is not ours to send. */
  readonly said: readonly string[];
  readonly reports: readonly { readonly needId: string; readonly outcome: "sent" | "person"; readonly dueAt: Date | null }[];
};

/** What a thing at home takes to work; null when nothing is known of it. */
export async function findUnitNeeds(
  { id, variantId }: Pick<Unit, "id" | "variantId">,
  { name, locale }: { name: string; locale: string },
): Promise<NeedBlock | null> {
  const lot = await readinessOfUnit(id, locale);
  if (!lot) return null;
  const wanted = lot.slots.flatMap(({ offers }) => offers.map(({ variantId }) => variantId));
  const market = marketOf(locale);
  const [offers, prices] = await Promise.all([findOffers(wanted, { market, locale }), findPrices([variantId], market)]);
  return toBlock(lot, { name, price: prices.get(variantId) ?? null, offers });
}

/** The word we gave for a thing, where it was "ready" and its owner is whoever ordered it. */
export async function findUnitClaim({ ownershipId }: Pick<Unit, "ownershipId">): Promise<UnitClaim | null> {
  const row = await sql.one<{ number: string; trace: readonly TracedSlot[] }>`
    SELECT o.number, c.trace FROM ownership w JOIN owned_unit u ON u.id = w.unit_id JOIN readiness_claim c ON c.line_id = u.line_id AND c.order_id = w.order_id
      JOIN orders o ON o.id = c.order_id WHERE w.id = ${ownershipId} AND c.verdict = 'ready'`;
  if (!row) return null;
  const reports = await sql.many<UnitClaim["reports"][number]>`
    SELECT r.need_id, r.outcome::text AS outcome, (SELECT p.due_at FROM promise p WHERE p.kind = 'reply_by' AND p.subject = r.id ORDER BY p.made_at DESC LIMIT 1) AS due_at
    FROM need_report r WHERE r.ownership_id = ${ownershipId} ORDER BY r.reported_at`;
  const said = row.trace.filter(isOurs).map(({ needId }) => needId);
  return { orderNumber: row.number, said, reports };
}

/** A need that was said to be met, by the box or by something of ours. */
const isOurs = ({ needId, kind, state, filledBy }: TracedSlot): boolean =>
  needId.startsWith("nee_") && kind.startsWith("required_") && state === "filled" && !filledBy.some(({ origin }) => origin === "declared");

export const namedIn = (block: NeedBlock | null, needId: string): NeedLine | undefined =>
  block ? [...block.needed, ...block.inBox].find((line) => line.needId === needId) : undefined;
