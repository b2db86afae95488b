import "server-only";
import { parseShortNumber } from "../../kernel/ids.ts";
import type { OrderViewer } from "../../orders/rules/access.ts";
import { sql } from "../../platform/db/pool.ts";
import { unseal } from "../../platform/secrets.ts";
import type { OpenCode, OwnThing, Passport, ThingHead, UnitMoment } from "../model.ts";

type Page = { readonly page: number; readonly size: number };

/** Somebody's things, the newest first; a thing of a guest's order is theirs once the order has joined the account. */
export async function listThings(customerId: string, { page, size }: Page): Promise<{ things: ThingHead[]; count: number }> {
  const rows = await sql.many<ThingHead & { count: number }>`
    SELECT u.public_code, u.variant_id, u.state::text AS state, w.from_at AS owned_since, u.delivered_at, count(*) OVER () AS count
    FROM ownership w JOIN owned_unit u ON u.id = w.unit_id LEFT JOIN orders o ON o.id = w.order_id
    WHERE w.to_at IS NULL AND (w.customer_id = ${customerId} OR (w.customer_id IS NULL AND o.customer_id = ${customerId}))
    ORDER BY w.from_at DESC, u.public_code LIMIT ${size}::int OFFSET ${(page - 1) * size}::int`;
  return { things: rows, count: rows[0]?.count ?? 0 };
}

/** What an order brought, for whoever was let in to it, as long as it is theirs. */
export const listThingsOfOrder = (orderId: string): Promise<(ThingHead & { readonly lineId: string })[]> => sql.many`
  SELECT u.line_id, u.public_code, u.variant_id, u.state::text AS state, w.from_at AS owned_since, u.delivered_at
  FROM ownership w JOIN owned_unit u ON u.id = w.unit_id WHERE w.order_id = ${orderId} AND w.to_at IS NULL ORDER BY u.line_id, u.unit_index`;

/** A thing through its owner: their account, or a browser that was let in to the order it came with. Another's looks like a missing one. */
export async function findThing(viewer: OrderViewer, code: string): Promise<OwnThing | null> {
  return sql.one<OwnThing>`
    SELECT u.id, u.public_code, u.variant_id, u.gtin, u.serial, u.batch, u.box_revision, u.state::text AS state, u.version, u.delivered_at, u.contract_at,
      w.id AS ownership_id, w.from_at AS owned_since, o.number AS order_number
    FROM owned_unit u JOIN ownership w ON w.unit_id = u.id AND w.to_at IS NULL LEFT JOIN orders o ON o.id = w.order_id
    WHERE u.public_code = ${parseShortNumber(code)}
      AND (w.customer_id = ${viewer.customerId} OR (w.order_id IS NOT NULL AND sees_order(w.order_id, ${viewer.customerId}, ${viewer.accessHashes}::text[])))`;
}

/** What anybody may know of a thing: which it is and what happened to it, never whose it is. */
export const findPassport = (code: string): Promise<Passport | null> => sql.one<Passport>`
  SELECT id, public_code, variant_id, gtin, serial, batch, box_revision, state::text AS state, delivered_at FROM owned_unit WHERE public_code = ${parseShortNumber(code)}`;

/** The code of a thing by what stands on it: its number of trade and its own. */
export const findCodeBySerial = async (gtin: string, serial: string): Promise<string | null> =>
  (await sql.one<{ publicCode: string }>`SELECT public_code FROM owned_unit WHERE gtin = ${gtin} AND serial = ${serial}`)?.publicCode ??
  null;

/** Its life, oldest first: what is public, and what was told to this owner. */
export const listLife = (unitId: string, ownershipId: string | null): Promise<UnitMoment[]> => sql.many<UnitMoment>`
  SELECT type, at, payload FROM unit_event
  WHERE unit_id = ${unitId} AND (sight = 'public' OR (sight = 'owner' AND ownership_id = ${ownershipId})) ORDER BY at, recorded_at LIMIT 200`;

/** The code that would hand it on, for its owner to read again. */
export async function findOpenCode(ownershipId: string, now: Date): Promise<OpenCode | null> {
  const row = await sql.one<{ sealedCode: string; expiresAt: Date }>`
    SELECT sealed_code, expires_at FROM unit_transfer
    WHERE ownership_id = ${ownershipId} AND ended_at IS NULL AND redeemed_at IS NULL AND expires_at > ${now}`;
  return row && { code: unseal(row.sealedCode), expiresAt: row.expiresAt };
}

/** The product a label belongs to that is nobody's yet. */
export const findLabelledVariant = async (code: string): Promise<string | null> =>
  (
    await sql.one<{ variantId: string }>`
      SELECT l.variant_id FROM unit_label u JOIN line_item l ON l.id = u.line_id WHERE u.code = ${parseShortNumber(code)}`
  )?.variantId ?? null;
