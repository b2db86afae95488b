import { type Id, newId } from "../../kernel/ids.ts";
import { done, type Problem, type Result, refuse } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { hashPassword } from "../../platform/passwords.ts";
import { namesItsOwner } from "../rules/password.ts";
import { makeLink } from "./links.ts";

export type NewCustomer = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: string;
  readonly now: Date;
};

/**
 * Opens an account, to be confirmed by mail. Whether the address already has one is told only to its owner, by another
 * mail: the answer here is the same either way (TRUST R45).
 */
export async function signUp(wanted: NewCustomer): Promise<Result<null>> {
  if (namesItsOwner(wanted.password, wanted)) return passwordIsYou();
  const passwordHash = await hashPassword(wanted.password);
  await transaction(async (tx) => {
    const id = newId("customer");
    const isNew = await tx.exec`
      INSERT INTO customer (id, email, name, locale, password_hash, created_at)
      VALUES (${id}, ${wanted.email}, ${wanted.name}, ${wanted.locale}, ${passwordHash}, ${wanted.now}) ON CONFLICT (email) DO NOTHING`;
    await (isNew ? askToConfirm(tx, { customerId: id, now: wanted.now, event: "customer.signed_up" }) : tellOwner(tx, wanted));
  });
  return done;
}

export const passwordIsYou = (): { readonly ok: false; readonly problem: Problem } => refuse("password_is_you", undefined, "password");

/** Makes a link and tells messaging to send it. */
export async function askToConfirm(
  tx: Tx,
  { customerId, now, event }: { customerId: Id<"customer">; now: Date; event: "customer.signed_up" | "customer.confirmation_asked" },
): Promise<void> {
  const linkId = await makeLink(tx, customerId, "verify_email");
  await record(tx, {
    name: event,
    subject: customerId,
    customerId,
    by: `customer:${customerId}`,
    at: now,
    visibility: "staff",
    payload: { linkId },
  });
}

async function tellOwner(tx: Tx, { email, now }: NewCustomer): Promise<void> {
  const owner = await tx.one<{ id: Id<"customer"> }>`SELECT id FROM customer WHERE email = ${email} AND erased_at IS NULL`;
  if (!owner) return;
  await record(tx, {
    name: "customer.sign_up_repeated",
    subject: owner.id,
    customerId: owner.id,
    by: "guest",
    at: now,
    visibility: "staff",
  });
}
