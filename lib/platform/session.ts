import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type Customer, type HalfStaff, may, type Permission, type Shopper, type Staff } from "../kernel/actor.ts";
import { DAY, HOUR, MINUTE } from "../kernel/clock.ts";
import type { Id } from "../kernel/ids.ts";
import { realNow } from "./clock.ts";
import { sql } from "./db/pool.ts";
import { paths } from "./paths.ts";
import { readCookie, requestPath } from "./request.ts";
import { hashToken } from "./secrets.ts";

/** TRUST R44, in real time. */
export const CUSTOMER_IDLE_MS = 30 * DAY;
export const STAFF_IDLE_MS = 30 * MINUTE;
export const STAFF_ABSOLUTE_MS = 8 * HOUR;
/** How long a second factor counts as fresh for refunds, exports and changes of accounts (R45). */
export const REAUTH_FRESH_MS = 10 * MINUTE;

type CustomerRow = { sessionId: string; id: Id<"customer">; email: string; name: string };

/** The signed-in customer, asked of the database on every request: a revoke acts at once. */
export const findCustomer = cache(async (): Promise<Customer | null> => {
  const token = await readCookie("customer");
  if (!token) return null;
  const row = await sql.one<CustomerRow>`
    UPDATE customer_session s SET last_seen_at = now() FROM customer c
    WHERE s.token_hash = ${hashToken(token)} AND c.id = s.customer_id AND s.revoked_at IS NULL AND c.erased_at IS NULL
      AND s.last_seen_at > now() - ${CUSTOMER_IDLE_MS}::bigint * interval '1 millisecond'
    RETURNING s.id AS session_id, c.id, c.email, c.name`;
  return row ? { kind: "customer", ...row } : null;
});

type StaffRow = Omit<Staff, "kind"> & { secondFactorAt: Date | null };

const findStaffSession = cache(async (): Promise<StaffRow | null> => {
  const token = await readCookie("staff");
  if (!token) return null;
  return sql.one<StaffRow>`
    UPDATE staff_session s SET last_seen_at = now() FROM staff p
    WHERE s.token_hash = ${hashToken(token)} AND p.id = s.staff_id AND s.revoked_at IS NULL AND p.disabled_at IS NULL
      AND s.last_seen_at > now() - ${STAFF_IDLE_MS}::bigint * interval '1 millisecond'
      AND s.created_at > now() - ${STAFF_ABSOLUTE_MS}::bigint * interval '1 millisecond'
    RETURNING s.id AS session_id, s.second_factor_at, s.reauth_at, p.id, p.email::text AS email, p.name, p.roles::text[] AS roles, p.locale`;
});

/** Staff with both factors given. */
export async function findStaff(): Promise<Staff | null> {
  const row = await findStaffSession();
  if (!row?.secondFactorAt) return null;
  return {
    kind: "staff",
    id: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    locale: row.locale,
    sessionId: row.sessionId,
    reauthAt: row.reauthAt,
  };
}

/** Staff whose password was right and whose code is still to come; only the sign-in's second step asks. */
export async function findHalfSignedInStaff(): Promise<HalfStaff | null> {
  const row = await findStaffSession();
  return row && !row.secondFactorAt
    ? { kind: "half_staff", id: row.id, name: row.name, locale: row.locale, sessionId: row.sessionId }
    : null;
}

export async function findShopper(): Promise<Shopper> {
  return (await findCustomer()) ?? { kind: "guest" };
}

/** Read door for a customer's pages: signs in first, then comes back. */
export async function requireCustomer(locale: string, back?: string): Promise<Customer> {
  return (await findCustomer()) ?? redirect(paths(locale).signIn(back));
}

/** Read door for staff's pages. Without the permission the page does not exist for them. */
export async function requireStaff(permission: Permission): Promise<Staff> {
  const staff = await findStaff();
  if (!staff) redirect(paths.admin.signIn(await requestPath()));
  if (!may(staff, permission)) notFound();
  return staff;
}

/** Whether the second factor was given just now. */
export const isFresh = (staff: Pick<Staff, "reauthAt">): boolean =>
  staff.reauthAt !== null && realNow().getTime() - staff.reauthAt.getTime() <= REAUTH_FRESH_MS;

/** Read door for pages whose form needs a fresh second factor: asks for the code before anything is typed. */
export async function requireFreshStaff(permission: Permission): Promise<Staff> {
  const staff = await requireStaff(permission);
  if (!isFresh(staff)) redirect(paths.admin.confirm(await requestPath()));
  return staff;
}
