import type { Customer } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { forgiveGuess } from "../../platform/guesses.ts";
import { enqueue } from "../../platform/jobs.ts";
import { hashPassword, isPassword } from "../../platform/passwords.ts";
import type { SignedIn } from "../model.ts";
import { namesItsOwner } from "../rules/password.ts";
import { markConfirmed } from "./confirm-email.ts";
import { guessesUsedUp } from "./guesses.ts";
import { findLinkOwner, makeLink, mayMakeLink, useLink } from "./links.ts";
import { endSessions, type From, openSession } from "./sessions.ts";
import { passwordIsYou } from "./sign-up.ts";

/** Only puts a job into the queue, so that neither answer nor time tells whether the address has an account. */
export async function askForNewPassword({ email }: { readonly email: string }): Promise<Result<null>> {
  await transaction((tx) => enqueue(tx, { task: "customers.sendResetLink", payload: { email } }));
  return done;
}

/** The job behind it: a link to the owner, if there is one. */
export async function sendResetLink({ email, now }: { readonly email: string; readonly now: Date }): Promise<void> {
  await transaction(async (tx) => {
    const owner = await tx.one<{ id: Id<"customer"> }>`SELECT id FROM customer WHERE email = ${email} AND erased_at IS NULL FOR UPDATE`;
    if (!owner || !(await mayMakeLink(tx, owner.id, "reset_password"))) return;
    const linkId = await makeLink(tx, owner.id, "reset_password");
    await record(tx, {
      name: "customer.reset_asked",
      subject: owner.id,
      customerId: owner.id,
      by: "guest",
      at: now,
      visibility: "staff",
      payload: { linkId },
    });
  });
}

/**
 * A new password by the link in the mail. It proves the mailbox, so the e-mail counts as confirmed; whoever was signed in
 * anywhere is signed out.
 */
export async function setNewPassword(
  given: { readonly token: string; readonly password: string; readonly now: Date },
  from: From,
): Promise<Result<SignedIn>> {
  const owner = await findLinkOwner(sql, "reset_password", given.token);
  if (!owner) return refuse("link_ended");
  if (namesItsOwner(given.password, owner)) return passwordIsYou();
  const passwordHash = await hashPassword(given.password);
  const signedIn = await transaction(async (tx) => {
    if (!(await useLink(tx, "reset_password", given.token))) return null;
    await storePassword(tx, { customerId: owner.id, passwordHash, now: given.now });
    await markConfirmed(tx, owner.id, given.now);
    return openSession(tx, owner.id, from);
  });
  return signedIn ? ok(signedIn) : refuse("link_ended");
}

/** A new password by the one who knows the old one. Every other device is signed out; this one gets a new token. */
export async function changePassword(
  given: { readonly customer: Customer; readonly currentPassword: string; readonly password: string; readonly now: Date },
  from: From,
): Promise<Result<SignedIn>> {
  const { customer } = given;
  const guess = { door: "customers.change_password", account: customer.id, marks: from.device, source: from.source };
  const used = await guessesUsedUp(guess);
  if (used) return used;
  const known = await sql.one<{ passwordHash: string | null }>`SELECT password_hash FROM customer WHERE id = ${customer.id}`;
  if (!(await isPassword(given.currentPassword, known?.passwordHash ?? null)))
    return refuse("password_wrong", undefined, "currentPassword");
  if (namesItsOwner(given.password, customer)) return passwordIsYou();
  const passwordHash = await hashPassword(given.password);
  const signedIn = await transaction(async (tx) => {
    await storePassword(tx, { customerId: customer.id, passwordHash, now: given.now });
    return openSession(tx, customer.id, from);
  });
  await forgiveGuess(guess);
  return ok(signedIn);
}

async function storePassword(
  tx: Tx,
  { customerId, passwordHash, now }: { customerId: Id<"customer">; passwordHash: string; now: Date },
): Promise<void> {
  await tx.exec`UPDATE customer SET password_hash = ${passwordHash} WHERE id = ${customerId}`;
  await tx.exec`UPDATE customer_token SET expires_at = now() WHERE customer_id = ${customerId} AND used_at IS NULL AND expires_at > now() AND kind = 'reset_password'`;
  await endSessions(tx, customerId);
  await record(tx, {
    name: "customer.password_changed",
    subject: customerId,
    customerId,
    by: `customer:${customerId}`,
    at: now,
    visibility: "staff",
  });
}
