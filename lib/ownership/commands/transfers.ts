import { DAY, later } from "../../kernel/clock.ts";
import { newId, newShortNumber, parseShortNumber } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { hashToken, seal } from "../../platform/secrets.ts";
import { note } from "./notes.ts";

const VALID_DAYS = 30;

type Held = { readonly unitId: string; readonly publicCode: string; readonly ownershipId: string; readonly state: string };

/** A thing whose ownership this is now, under lock. */
const heldBy = (tx: Tx, ownershipId: string): Promise<Held | null> => tx.one<Held>`
  SELECT u.id AS unit_id, u.public_code, o.id AS ownership_id, u.state::text AS state FROM ownership o JOIN owned_unit u ON u.id = o.unit_id
  WHERE o.id = ${ownershipId} AND o.to_at IS NULL FOR UPDATE OF u`;

type Act = { readonly ownershipId: string; readonly by: string; readonly now: Date };

/** A code that hands a thing on; a new one ends the one before. */
export const makeTransferCode = ({ ownershipId, now }: Act): Promise<Result<{ publicCode: string }>> =>
  refusable(async (tx) => {
    const held = await heldBy(tx, ownershipId);
    if (!held) return refuse("unknown");
    if (held.state !== "in_use") return refuse("not_now");
    await endOpen(tx, held.unitId, now);
    const code = `${newShortNumber()}-${newShortNumber()}`;
    await tx.exec`
      INSERT INTO unit_transfer (id, unit_id, ownership_id, code_hash, sealed_code, made_at, expires_at)
      VALUES (${newId("transfer")}, ${held.unitId}, ${held.ownershipId}, ${hashToken(code)}, ${seal(code)}, ${now}, ${later(now, VALID_DAYS * DAY)})`;
    return ok({ publicCode: held.publicCode });
  });

const endOpen = (tx: Tx, unitId: string, now: Date): Promise<unknown> =>
  tx.exec`UPDATE unit_transfer SET ended_at = ${now} WHERE unit_id = ${unitId} AND ended_at IS NULL AND redeemed_at IS NULL`;

/** Takes the code back; one that was redeemed already cannot be. */
export const endTransferCode = ({ ownershipId, now }: Act): Promise<Result<{ publicCode: string }>> =>
  refusable(async (tx) => {
    const held = await heldBy(tx, ownershipId);
    if (!held) return refuse("unknown");
    await endOpen(tx, held.unitId, now);
    return ok({ publicCode: held.publicCode });
  });

/** What was typed as the stored form: two short numbers; null when it cannot be a code. */
export function parseTransferCode(typed: string): string | null {
  const raw = typed.replace(/[\s-]/g, "");
  const halves = [parseShortNumber(raw.slice(0, 10)), parseShortNumber(raw.slice(10))];
  return halves.every((half) => half !== null) ? halves.join("-") : null;
}

export type Redemption = {
  readonly code: string;
  readonly customer: { readonly id: string; readonly email: string };
  readonly by: string;
  readonly now: Date;
};

/** The thing is the redeemer's from now on. Its history goes along; what its last owner alone could read does not. */
export const redeemTransferCode = ({ code, customer, by, now }: Redemption): Promise<Result<{ publicCode: string }>> =>
  refusable(async (tx) => {
    const typed = parseTransferCode(code);
    const found =
      typed &&
      (await tx.one<{ id: string; unitId: string; ownershipId: string; customerId: string | null; publicCode: string }>`
        SELECT t.id, t.unit_id, t.ownership_id, o.customer_id, u.public_code FROM unit_transfer t
        JOIN owned_unit u ON u.id = t.unit_id JOIN ownership o ON o.id = t.ownership_id AND o.to_at IS NULL
        WHERE t.code_hash = ${hashToken(typed)} AND t.redeemed_at IS NULL AND t.ended_at IS NULL AND t.expires_at > ${now} AND u.state = 'in_use'
        FOR UPDATE OF t, u, o`);
    if (!found) return refuse("code_wrong", {}, "code");
    if (found.customerId === customer.id) return refuse("yours_already", {}, "code");
    await tx.exec`UPDATE unit_transfer SET redeemed_at = ${now} WHERE id = ${found.id}`;
    await tx.exec`UPDATE ownership SET to_at = ${now} WHERE id = ${found.ownershipId}`;
    await tx.exec`
      INSERT INTO ownership (id, unit_id, customer_id, email, from_at) VALUES (${newId("ownership")}, ${found.unitId}, ${customer.id}, ${customer.email}, ${now})`;
    await tx.exec`UPDATE owned_unit SET version = version + 1 WHERE id = ${found.unitId}`;
    await note(tx, found.unitId, { type: "handed_on", sight: "public", by: "system", at: now });
    await record(tx, { name: "unit.handed_on", subject: found.unitId, stage: "utilisation", by, at: now, visibility: "staff" });
    return ok({ publicCode: found.publicCode });
  });
