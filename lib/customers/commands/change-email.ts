import type { Customer } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { forgiveGuess } from "../../platform/guesses.ts";
import { isPassword } from "../../platform/passwords.ts";
import { hashToken } from "../../platform/secrets.ts";
import { guessesUsedUp } from "./guesses.ts";
import { makeLink, mayMakeLink, useLink as spendLink } from "./links.ts";
import type { From } from "./sessions.ts";

type Asking = { readonly customer: Customer; readonly email: string; readonly currentPassword: string; readonly now: Date };

/**
 * Asks the new mailbox whether it agrees. An address that has an account already is sent nothing, and the answer here is the
 * same: who has an account is nobody else's business (TRUST R45).
 */
export async function askForNewEmail({ customer, email, currentPassword, now }: Asking, from: From): Promise<Result<null>> {
  const guess = { door: "customers.ask_for_new_email", account: customer.id, marks: from.device, source: from.source };
  const used = await guessesUsedUp(guess);
  if (used) return used;
  const known = await sql.one<{ passwordHash: string | null }>`SELECT password_hash FROM customer WHERE id = ${customer.id}`;
  if (!(await isPassword(currentPassword, known?.passwordHash ?? null))) return refuse("password_wrong", undefined, "currentPassword");
  await forgiveGuess(guess);
  if (email === customer.email.toLowerCase()) return refuse("email_same", undefined, "email");
  await transaction(async (tx) => {
    await tx.exec`SELECT 1 FROM customer WHERE id = ${customer.id} FOR UPDATE`;
    const isTaken = await tx.one`SELECT 1 AS found FROM customer WHERE email = ${email}`;
    if (isTaken || !(await mayMakeLink(tx, customer.id, "change_email"))) return;
    const linkId = await makeLink(tx, customer.id, "change_email");
    await tx.exec`UPDATE customer_token SET new_email = ${email} WHERE id = ${linkId}`;
    await tell(tx, customer.id, { name: "customer.email_asked", payload: { linkId }, now });
  });
  return done;
}

/** The button behind the link in the new mailbox: the account moves, and the old mailbox is told. */
export async function confirmNewEmail(token: string, now: Date): Promise<Result<null>> {
  try {
    return await move(token, now);
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error; // somebody took the address in this very moment
    return refuse("email_taken");
  }
}

const UNIQUE_VIOLATION = "23505";

const move = (token: string, now: Date): Promise<Result<null>> =>
  transaction(async (tx) => {
    const link = await tx.one<{ id: Id<"customer">; email: string; newEmail: string }>`
      SELECT c.id, c.email::text AS email, t.new_email::text AS new_email FROM customer_token t JOIN customer c ON c.id = t.customer_id
      WHERE t.token_hash = ${hashToken(token)} AND t.kind = 'change_email' AND t.used_at IS NULL AND t.expires_at > now() AND c.erased_at IS NULL
      FOR UPDATE OF c`;
    if (!link) return refuse("link_ended");
    if (!(await spendLink(tx, "change_email", token))) return refuse("link_ended");
    const moved = await tx.exec`
      UPDATE customer SET email = ${link.newEmail}, email_verified_at = ${now} WHERE id = ${link.id} AND NOT EXISTS (SELECT 1 FROM customer o WHERE o.email = ${link.newEmail})`;
    if (!moved) return refuse("email_taken");
    // What a mail to the old mailbox could still do to the account ends with it.
    await tx.exec`UPDATE customer_token SET expires_at = now() WHERE customer_id = ${link.id} AND used_at IS NULL AND expires_at > now()`;
    await tell(tx, link.id, { name: "customer.email_changed", payload: { from: link.email, to: link.newEmail }, now });
    await tell(tx, link.id, { name: "customer.email_verified", payload: {}, now });
    return done;
  });

type Told = { readonly name: string; readonly payload: Readonly<Record<string, unknown>>; readonly now: Date };

const tell = (tx: Tx, customerId: Id<"customer">, { name, payload, now }: Told): Promise<string> =>
  record(tx, { name, subject: customerId, customerId, by: `customer:${customerId}`, at: now, visibility: "staff", payload });
