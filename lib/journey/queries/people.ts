import "server-only";
import type { SavedAddress } from "../../customers/model.ts";
import type { Staff } from "../../kernel/actor.ts";
import { sql } from "../../platform/db/pool.ts";
import type { ListedPerson, PeopleView, PersonAccount, PersonFile, PersonMail, PersonNote } from "../model.ts";
import { containing } from "../rules/staff-lists.ts";
import { listOrders } from "./orders.ts";

export const PAGE_SIZE = 30;
const ON_ONE_PAGE = 50;

type Filter = { readonly view: PeopleView; readonly q?: string | undefined; readonly page: number };

/** Everybody who has an account, has ordered or has written, the last heard of first. The guard has checked `customers.read`. */
export async function listPeople(_staff: Staff, { view, q, page }: Filter): Promise<{ rows: ListedPerson[]; count: number }> {
  const wanted = containing(q);
  const rows = await sql.many<ListedPerson & { count: number }>`
    WITH heard AS (
      SELECT email, name, true AS has_account, 0 AS orders, 0 AS to_answer, created_at AS at FROM customer
      WHERE erased_at IS NULL AND (${wanted}::text IS NULL OR (name || ' ' || email::text) ILIKE ${wanted})
      UNION ALL
      SELECT email, name, false, 1, 0, placed_at FROM orders
      WHERE ${wanted}::text IS NULL OR (number || ' ' || name || ' ' || email::text) ILIKE ${wanted}
      UNION ALL
      SELECT email, name, false, 0, (state IN ('new', 'open', 'reopened'))::int, created_at FROM conversation
      WHERE ${wanted}::text IS NULL OR (number || ' ' || name || ' ' || email::text) ILIKE ${wanted}
    ), people AS (
      SELECT email, (array_agg(name ORDER BY has_account DESC, at DESC))[1] AS name, bool_or(has_account) AS has_account,
        sum(orders)::int AS orders, sum(to_answer)::int AS to_answer, max(at) AS last_at
      FROM heard GROUP BY email
    )
    SELECT email::text AS email, name, has_account, orders, to_answer, last_at, count(*) OVER () AS count FROM people
    WHERE ${view} = 'all' OR has_account = (${view} = 'accounts')
    ORDER BY last_at DESC, email LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows: rows.map(({ count: _count, ...row }) => row), count: rows[0]?.count ?? 0 };
}

/** One person by their address of mail; null when nobody was ever heard of under it. */
export async function findPerson(staff: Staff, email: string, now: Date): Promise<PersonFile | null> {
  const [account, orders, conversations, mails, notes] = await Promise.all([
    sql.one<PersonAccount>`
      SELECT id, name, phone, locale, created_at, email_verified_at,
        (SELECT count(*) FROM customer_session s WHERE s.customer_id = c.id AND s.revoked_at IS NULL AND s.last_seen_at > now() - interval '30 days') AS devices
      FROM customer c WHERE email = ${email}::citext AND erased_at IS NULL`,
    listOrders(staff, { view: "all", email }, { page: 1, size: ON_ONE_PAGE, now }),
    sql.many<PersonFile["conversations"][number] & { name: string }>`
      SELECT c.number, c.topic, c.name, c.state::text AS state, c.created_at, o.number AS order_number
      FROM conversation c LEFT JOIN orders o ON o.id = c.order_id WHERE c.email = ${email}::citext ORDER BY c.created_at DESC LIMIT ${ON_ONE_PAGE}`,
    listMails(email),
    listNotes(email),
  ]);
  const name = account?.name ?? orders.rows[0]?.name ?? conversations[0]?.name;
  if (!name) return null;
  return { email, name, account, orders, conversations, mails, notes, addresses: account ? await listAddresses(account.id) : [] };
}

const listMails = (email: string): Promise<PersonMail[]> => sql.many<PersonMail>`
  SELECT m.id, m.subject, m.template, m.state::text AS state, m.queued_at, o.number AS order_number
  FROM message_intent m LEFT JOIN orders o ON o.id = m.order_id WHERE m.recipient = ${email}::citext AND m.channel = 'email' ORDER BY m.queued_at DESC LIMIT ${ON_ONE_PAGE}`;

const listNotes = (email: string): Promise<PersonNote[]> => sql.many<PersonNote>`
  SELECT n.id, n.text, s.name AS by, n.created_at FROM customer_note n JOIN staff s ON s.id = n.staff_id
  WHERE n.email = ${email}::citext ORDER BY n.created_at DESC LIMIT ${ON_ONE_PAGE}`;

const listAddresses = (customerId: string): Promise<SavedAddress[]> => sql.many<SavedAddress>`
  SELECT id, name, company, line1, line2, postcode, city, region, country, phone, is_default FROM address
  WHERE customer_id = ${customerId} ORDER BY is_default DESC, created_at`;
