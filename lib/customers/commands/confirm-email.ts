import type { Customer } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { forgiveGuess } from "../../platform/guesses.ts";
import { isPassword } from "../../platform/passwords.ts";
import type { SignedIn } from "../model.ts";
import { guessesUsedUp } from "./guesses.ts";
import { findLinkOwner, mayMakeLink, useLink } from "./links.ts";
import { type From, openSession } from "./sessions.ts";
import { askToConfirm } from "./sign-up.ts";

/**
 * Confirms the e-mail of an account. The password is asked as well: somebody may have opened the account with another
 * person's address, and that person's click must not hand it over to them.
 */
export async function confirmEmail(
  given: { readonly token: string; readonly password: string; readonly now: Date },
  from: From,
): Promise<Result<SignedIn>> {
  const owner = await findLinkOwner(sql, "verify_email", given.token);
  if (!owner) return refuse("link_ended");
  const guess = { door: "customers.confirm_email", account: owner.id, marks: from.device, source: from.source };
  const used = await guessesUsedUp(guess);
  if (used) return used;
  if (!(await isPassword(given.password, owner.passwordHash))) return refuse("password_wrong", undefined, "password");
  const signedIn = await transaction(async (tx) => {
    if (!(await useLink(tx, "verify_email", given.token))) return null;
    await markConfirmed(tx, owner.id, given.now);
    return openSession(tx, owner.id, from);
  });
  await forgiveGuess(guess);
  return signedIn ? ok(signedIn) : refuse("link_ended");
}

/** From here on orders that this address placed as a guest belong to the account; orders hears of it by the event. */
export async function markConfirmed(tx: Tx, customerId: Id<"customer">, now: Date): Promise<void> {
  const isFirst = await tx.exec`UPDATE customer SET email_verified_at = ${now} WHERE id = ${customerId} AND email_verified_at IS NULL`;
  if (!isFirst) return;
  await record(tx, {
    name: "customer.email_verified",
    subject: customerId,
    customerId,
    by: `customer:${customerId}`,
    at: now,
    visibility: "staff",
  });
}

/** Sends the confirmation once more, as long as one is still wanted. */
export async function resendConfirmation(customer: Customer, now: Date): Promise<Result<null>> {
  await transaction(async (tx) => {
    const waits = await tx.one`SELECT id FROM customer WHERE id = ${customer.id} AND email_verified_at IS NULL FOR UPDATE`;
    if (!waits || !(await mayMakeLink(tx, customer.id, "verify_email"))) return;
    await askToConfirm(tx, { customerId: customer.id, now, event: "customer.confirmation_asked" });
  });
  return done;
}
