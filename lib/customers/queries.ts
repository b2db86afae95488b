import "server-only";
import type { Customer } from "../kernel/actor.ts";
import { sql } from "../platform/db/pool.ts";
import { db } from "../platform/db/prisma.ts";
import { hashToken } from "../platform/secrets.ts";
import { CUSTOMER_IDLE_MS } from "../platform/session.ts";
import { findLinkOwner } from "./commands/links.ts";
import type { Device, LinkKind, Profile, SavedAddress } from "./model.ts";

export async function findProfile(customer: Customer): Promise<Profile> {
  const found = await db().customer.findUniqueOrThrow({
    where: { id: customer.id },
    select: { id: true, name: true, email: true, phone: true, locale: true, emailVerifiedAt: true },
  });
  return found as Profile;
}

const ADDRESS = {
  id: true,
  name: true,
  company: true,
  line1: true,
  line2: true,
  postcode: true,
  city: true,
  region: true,
  country: true,
  phone: true,
  isDefault: true,
} as const;

/** The address book, the default first. */
export const listAddresses = (customer: Customer): Promise<SavedAddress[]> =>
  db().address.findMany({
    where: { customerId: customer.id },
    select: ADDRESS,
    orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }],
  }) as Promise<SavedAddress[]>;

export const findAddress = (customer: Customer, addressId: string): Promise<SavedAddress | null> =>
  db().address.findFirst({ where: { id: addressId, customerId: customer.id }, select: ADDRESS }) as Promise<SavedAddress | null>;

/** Where this customer is signed in, the latest seen first. */
export async function listDevices(customer: Customer): Promise<Device[]> {
  const rows = await sql.many<Omit<Device, "isThisOne">>`
    SELECT id, user_agent, created_at, last_seen_at FROM customer_session
    WHERE customer_id = ${customer.id} AND revoked_at IS NULL AND last_seen_at > now() - ${CUSTOMER_IDLE_MS}::bigint * interval '1 millisecond'
    ORDER BY id = ${customer.sessionId} DESC, last_seen_at DESC`;
  return rows.map((row) => ({ ...row, isThisOne: row.id === customer.sessionId }));
}

/** Whether the link of a mail still works, and for which address; looking changes nothing (TRUST R40). */
export async function findLink(kind: LinkKind, token: string): Promise<{ readonly email: string } | null> {
  const owner = /^[\w-]{43}$/.test(token) ? await findLinkOwner(sql, kind, token) : null;
  return owner && { email: owner.email };
}

/** Which mailbox a link moves an account to, while it works. */
export async function findNewEmail(token: string): Promise<string | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const row = await sql.one<{ email: string }>`
    SELECT t.new_email::text AS email FROM customer_token t JOIN customer c ON c.id = t.customer_id
    WHERE t.token_hash = ${hashToken(token)} AND t.kind = 'change_email' AND t.used_at IS NULL AND t.expires_at > now() AND c.erased_at IS NULL`;
  return row?.email ?? null;
}

/**
 * Whether this account has shown that its mailbox is theirs. Whoever signs up with another's address is signed in as well, so
 * nothing that belongs to a mailbox rather than to the account is shown before.
 */
export const isMailboxConfirmed = async (customer: Customer): Promise<boolean> => (await findProfile(customer)).emailVerifiedAt !== null;
