import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { DESK_LOCALES } from "../../i18n/desk-locale.ts";
import { ROLES } from "../../kernel/actor.ts";
import { newId, newSecret } from "../../kernel/ids.ts";
import { languageOf } from "../../kernel/localized.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { audit } from "../../platform/audit.ts";
import { realNow } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/pool.ts";
import { env } from "../../platform/env.ts";
import { hashPassword } from "../../platform/passwords.ts";
import { paths } from "../../platform/paths.ts";
import { seal, unseal } from "../../platform/secrets.ts";
import { newTotpSecret, stepOfCode } from "../../platform/totp.ts";
import { findInvited, firstToken } from "../queries/first.ts";

/** Where `npm start` finds the way in to print, until it has been used. */
const FIRST_WAY_FILE = "first-sign-in.txt";

/** Keeps the owner's way in for whoever starts the shop: without an origin, for it may listen elsewhere by then. */
export async function keepFirstWay(token: string): Promise<string> {
  const way = paths.admin.first(token);
  await writeFile(path.join(env().DATA_DIR, FIRST_WAY_FILE), `${way}\n`, { mode: 0o600 });
  return way;
}

/**
 * The owner of a new shop, who may do everything until they give work to others. Answers the token of the link that lets
 * them choose a password and take up their authenticator, once.
 */
export async function inviteFirst({ name, email }: { name: string; email: string }): Promise<Result<{ token: string }>> {
  const id = newId("staff");
  const passwordHash = await hashPassword(newSecret());
  return transaction(async (tx) => {
    const works = await tx.one`
      SELECT 1 AS works FROM staff s WHERE 'admin' = ANY(roles) AND disabled_at IS NULL
        AND (totp_last_step > 0 OR EXISTS (SELECT 1 FROM staff_session t WHERE t.staff_id = s.id))`;
    if (works) return refuse("not_first");
    // Earlier links that nobody used, whomever they were for: there is one owner, and one way in.
    await tx.exec`
      DELETE FROM staff s WHERE (email = ${email} OR 'admin' = ANY(roles)) AND totp_last_step = 0
        AND NOT EXISTS (SELECT 1 FROM staff_session t WHERE t.staff_id = s.id)`;
    await tx.exec`
      INSERT INTO staff (id, email, name, password_hash, roles, totp_secret, created_at)
      VALUES (${id}, ${email}, ${name}, ${passwordHash}, ${[...ROLES]}::staff_role[], ${seal(newTotpSecret())}, now())`;
    await audit({ actor: "system:first", action: "staff.invitedFirst", subject: id, outcome: "ok" }, tx);
    return ok({ token: firstToken({ id, passwordHash }) });
  });
}

type Opening = { readonly token: string; readonly password: string; readonly code: string; readonly locale: string };

/** The first password, in the language it was chosen in, together with a code that shows the authenticator has the secret. Then the link is over. */
export async function openFirst({ token, password, code, locale }: Opening): Promise<Result<null>> {
  const member = await findInvited(token);
  if (!member) return refuse("link_over");
  const step = stepOfCode(unseal(member.totpSecret), code, realNow());
  if (!step) return refuse("code_wrong", undefined, "code");
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const opened = await tx.exec`
      UPDATE staff SET password_hash = ${passwordHash}, totp_last_step = ${step}, locale = ${DESK_LOCALES[languageOf(locale)]}
      WHERE id = ${member.id} AND password_hash = ${member.passwordHash}`;
    if (!opened) return refuse("link_over");
    await audit({ actor: `staff:${member.id}`, action: "staff.openedFirst", subject: member.id, outcome: "ok" }, tx);
    await rm(path.join(env().DATA_DIR, FIRST_WAY_FILE), { force: true });
    return done;
  });
}
