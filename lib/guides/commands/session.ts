import type { BoxItem, ProductPart } from "../../catalog/model.ts";
import { newId } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { guideSession } from "../machine.ts";
import type { Purpose, SessionState } from "../model.ts";
import { fits } from "../rules/resolve.ts";
import type { GuideDocument } from "../schema/document.ts";

/** Who is at which guide; that the thing is theirs was seen to by the door. */
export type Place = { readonly ownershipId: string; readonly guideId: string; readonly by: string; readonly now: Date };

type Reading = {
  readonly unitId: string;
  readonly publicCode: string;
  readonly lineId: string | null;
  /** The order this owner bought it with. */
  readonly orderId: string | null;
  readonly customerId: string | null;
  readonly variantId: string;
  readonly boxRevision: number;
  readonly scopeVariantId: string | null;
  readonly boxFrom: number;
  readonly boxTo: number | null;
  readonly purpose: Purpose;
  readonly productId: string;
  readonly revisionId: string;
  readonly data: GuideDocument;
  readonly box: readonly BoxItem[];
  readonly parts: readonly ProductPart[];
};

export type OpenSession = Reading & {
  readonly id: string;
  readonly ownershipId: string;
  readonly state: SessionState;
  readonly atStep: string | null;
};

const findReading = (tx: Tx, { ownershipId, guideId }: Place): Promise<Reading | null> => tx.one<Reading>`
  SELECT u.id AS unit_id, u.public_code, u.line_id, w.order_id, w.customer_id, u.variant_id, u.box_revision, g.variant_id AS scope_variant_id, g.box_from, g.box_to,
    g.purpose::text AS purpose, g.product_id, r.id AS revision_id, r.data, p.box, p.parts
  FROM ownership w JOIN owned_unit u ON u.id = w.unit_id JOIN variant v ON v.id = u.variant_id
    JOIN setup_guide g ON g.product_id = v.product_id AND g.id = ${guideId} JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published'
    JOIN product p ON p.id = g.product_id
  WHERE w.id = ${ownershipId} AND w.to_at IS NULL`;

/** Somebody's session with a guide, begun where there was none, and at the revision that is shown now: progress goes by the steps' keys. */
export async function openSession(tx: Tx, place: Place): Promise<Result<OpenSession>> {
  const reading = await findReading(tx, place);
  if (!reading || !fits({ ...reading, variantId: reading.scopeVariantId }, reading)) return refuse("unknown");
  await tx.exec`
    INSERT INTO guide_session (id, guide_id, revision_id, unit_id, ownership_id, started_at, seen_at)
    VALUES (${newId("guideSession")}, ${place.guideId}, ${reading.revisionId}, ${reading.unitId}, ${place.ownershipId}, ${place.now}, ${place.now})
    ON CONFLICT (guide_id, ownership_id) DO NOTHING`;
  const row = await tx.one<Pick<OpenSession, "id" | "state" | "atStep">>`
    SELECT id, state::text AS state, at_step FROM guide_session WHERE guide_id = ${place.guideId} AND ownership_id = ${place.ownershipId} FOR UPDATE`;
  if (!row) return refuse("unknown");
  const atStep = reading.data.steps.some(({ key }) => key === row.atStep) ? row.atStep : null;
  return ok({ ...reading, ...row, atStep, ownershipId: place.ownershipId });
}

/** What its owner does moves it; what makes no sense now (told late, or twice) leaves it where it is. */
export function moved(state: SessionState, event: (typeof guideSession)["transitions"][number]["event"]): SessionState {
  const to = next(guideSession, { state, event, by: "customer" });
  return to.ok ? to.value : state;
}

/** Keeps where a session is now. */
export const keepSession = (tx: Tx, { id, state, atStep, revisionId }: OpenSession, now: Date): Promise<number> => tx.exec`
  UPDATE guide_session SET state = ${state}::guide_session_state, at_step = ${atStep}, revision_id = ${revisionId}, seen_at = ${now}, version = version + 1,
    succeeded_at = CASE WHEN ${state} = 'first_success' THEN coalesce(succeeded_at, ${now}) ELSE succeeded_at END,
    settled_at = CASE WHEN ${state} = 'settled' THEN coalesce(settled_at, ${now}) ELSE settled_at END
  WHERE id = ${id}`;
