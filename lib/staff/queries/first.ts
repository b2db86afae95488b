import { DAY, earlier } from "../../kernel/clock.ts";
import type { Id } from "../../kernel/ids.ts";
import { realNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { qrPicture } from "../../platform/qr.ts";
import { derivedToken, sameText, unseal } from "../../platform/secrets.ts";
import { totpAddress } from "../../platform/totp.ts";
import type { FirstSlip } from "../model.ts";

/** How long the link of a shop's first member of staff works. */
const LINK_MS = 7 * DAY;

export type Invited = {
  readonly id: Id<"staff">;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly totpSecret: string;
};

/** The link belongs to the password nobody knows yet: with the first real one it is used up. */
export const firstToken = ({ id, passwordHash }: Pick<Invited, "id" | "passwordHash">): string =>
  derivedToken("staff first", `${id}\n${passwordHash}`);

/** Whom the link invites, as long as they have not come. */
export async function findInvited(token: string): Promise<Invited | null> {
  const recent = await sql.many<Invited>`
    SELECT s.id, s.email::text AS email, s.name, s.password_hash, s.totp_secret FROM staff s
    WHERE s.disabled_at IS NULL AND s.totp_last_step = 0 AND s.created_at > ${earlier(realNow(), LINK_MS)}
      AND NOT EXISTS (SELECT 1 FROM staff_session t WHERE t.staff_id = s.id)`;
  return recent.find((member) => sameText(firstToken(member), token)) ?? null;
}

/** What the link's page shows: whose account it is, and what their authenticator scans. */
export async function findFirstSlip(token: string): Promise<FirstSlip | null> {
  const member = await findInvited(token);
  if (!member) return null;
  const totpSecret = unseal(member.totpSecret);
  return { name: member.name, email: member.email, totpSecret, totpPicture: qrPicture(totpAddress(totpSecret, member.email)) };
}
