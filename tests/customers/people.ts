import type { From } from "../../lib/customers/commands/sessions.ts";
import type { Customer } from "../../lib/kernel/actor.ts";
import { type Id, newId } from "../../lib/kernel/ids.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { hashPassword } from "../../lib/platform/passwords.ts";

export const PASSWORD = "oak kettle on friday";
const hashed = hashPassword(PASSWORD);

let made = 0;

/** A customer with an address of their own, confirmed unless said otherwise. */
export async function aCustomer({ confirmed = true }: { confirmed?: boolean } = {}): Promise<Customer> {
  const id = newId("customer");
  const email = `shopper-${++made}@shopper.example`;
  await sql.exec`
    INSERT INTO customer (id, email, name, locale, password_hash, email_verified_at, created_at)
    VALUES (${id}, ${email}, 'Ada Byrne', 'en-IE', ${await hashed}, ${confirmed ? new Date() : null}, now())`;
  return { kind: "customer", id, email, name: "Ada Byrne", sessionId: "ses_none00000" };
}

let networks = 0;

/** A browser nobody has seen, in a network of its own. */
export const anywhere = (): From => ({ userAgent: null, device: null, source: `10.${Math.floor(++networks / 250)}.${networks % 250}.1` });

export const sessionsOf = (customerId: Id<"customer">) =>
  sql.many<{
    id: string;
    revokedAt: Date | null;
  }>`SELECT id, revoked_at FROM customer_session WHERE customer_id = ${customerId} ORDER BY created_at, id`;

export const eventsOf = (customerId: string) =>
  sql.many<{
    name: string;
    payload: { linkId?: string };
  }>`SELECT name, payload FROM domain_event WHERE customer_id = ${customerId} ORDER BY recorded_at, id`;
