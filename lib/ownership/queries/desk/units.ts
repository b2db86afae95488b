import "server-only";
import type { Staff } from "../../../kernel/actor.ts";
import { parseShortNumber } from "../../../kernel/ids.ts";
import { type Localized, pick } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";
import type { UnitMoment, UnitState } from "../../model.ts";

export const UNITS_A_PAGE = 30;
export const UNIT_VIEWS = ["all", "in_use", "in_repair", "returned", "taken_back", "retired"] as const;
export type UnitView = (typeof UNIT_VIEWS)[number];

export type ListedUnit = {
  readonly publicCode: string;
  readonly name: string;
  readonly sku: string;
  readonly serial: string | null;
  readonly state: UnitState;
  readonly contractAt: Date;
  /** The order its present owner had it by; null once it was handed on. */
  readonly orderNumber: string | null;
};

type Wanted = { readonly view: UnitView; readonly q?: string | undefined; readonly page: number };
type Row = Omit<ListedUnit, "name"> & { readonly name: Localized; readonly count: number };

/**
 * Things, the last sold first. What is searched for is looked up exactly, each kind by its own index: the thing's number, its serial,
 * an order, a stock code, a trade number. The guard has checked `orders.read`.
 */
export async function listUnits({ locale }: Staff, { view, q, page }: Wanted): Promise<{ rows: ListedUnit[]; count: number }> {
  const wanted = q?.trim() || null;
  const code = wanted && parseShortNumber(wanted);
  const rows = await sql.many<Row>`
    SELECT u.public_code, p.name, v.sku, u.serial, u.state::text AS state, u.contract_at, o.number AS order_number, count(*) OVER () AS count
    FROM owned_unit u JOIN variant v ON v.id = u.variant_id JOIN product p ON p.id = v.product_id
      LEFT JOIN ownership w ON w.unit_id = u.id AND w.to_at IS NULL LEFT JOIN orders o ON o.id = w.order_id
    WHERE (${view} = 'all' OR u.state::text = ${view}) AND (${wanted}::text IS NULL OR u.id IN (
      SELECT id FROM owned_unit WHERE public_code = ${code}
      UNION SELECT id FROM owned_unit WHERE serial = ${wanted}
      UNION SELECT e.unit_id FROM orders n JOIN ownership e ON e.order_id = n.id WHERE n.number = ${code}
      UNION SELECT k.id FROM variant m JOIN owned_unit k ON k.variant_id = m.id WHERE m.sku = upper(${wanted}) OR m.gtin = ${wanted}))
    ORDER BY u.contract_at DESC, u.id LIMIT ${UNITS_A_PAGE}::int OFFSET ${(page - 1) * UNITS_A_PAGE}::int`;
  return { rows: rows.map(({ count: _, name, ...row }) => ({ ...row, name: pick(name, locale) })), count: rows[0]?.count ?? 0 };
}

export type UnitOwner = {
  readonly email: string;
  readonly isGuest: boolean;
  readonly orderNumber: string | null;
  readonly fromAt: Date;
  readonly toAt: Date | null;
};

export type UnitFile = {
  readonly id: string;
  readonly publicCode: string;
  readonly variantId: string;
  readonly gtin: string | null;
  readonly serial: string | null;
  readonly batch: string | null;
  readonly boxRevision: number;
  readonly state: UnitState;
  readonly version: number;
  readonly contractAt: Date;
  readonly deliveredAt: Date | null;
  readonly owners: readonly UnitOwner[];
  readonly life: readonly UnitMoment[];
};

/** One thing with all its owners and its whole life. Who they are is shown only to whoever may read customers. */
export async function findUnit(_staff: Staff, code: string): Promise<UnitFile | null> {
  const unit = await sql.one<Omit<UnitFile, "owners" | "life">>`
    SELECT id, public_code, variant_id, gtin, serial, batch, box_revision, state::text AS state, version, contract_at, delivered_at
    FROM owned_unit WHERE public_code = ${parseShortNumber(code)}`;
  if (!unit) return null;
  const [owners, life] = await Promise.all([
    sql.many<UnitOwner>`
      SELECT w.email::text AS email, w.customer_id IS NULL AS is_guest, o.number AS order_number, w.from_at, w.to_at
      FROM ownership w LEFT JOIN orders o ON o.id = w.order_id WHERE w.unit_id = ${unit.id} ORDER BY w.from_at DESC LIMIT 50`,
    sql.many<UnitMoment>`SELECT type, at, payload FROM unit_event WHERE unit_id = ${unit.id} ORDER BY at, recorded_at LIMIT 500`,
  ]);
  return { ...unit, owners, life };
}
