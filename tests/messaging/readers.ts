import { must } from "../../lib/kernel/result.ts";
import { askForLetters, confirmLetters } from "../../lib/messaging/commands/letters.ts";
import type { LetterWishes } from "../../lib/messaging/model.ts";
import { type LinkRef, linkToken } from "../../lib/messaging/queries/links.ts";
import { lettersToken } from "../../lib/messaging/queries/readers.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";

const WISHES: LetterWishes = { topics: ["care", "repair"], frequency: "monthly" };

export const asked = async (email: string, wishes: Partial<LetterWishes> = {}) =>
  askForLetters({ email, name: "Ada", locale: "en-IE", ...WISHES, ...wishes, now: await shopNow() });

export type SentMail = {
  readonly id: string;
  readonly template: string;
  readonly class: string;
  readonly state: string;
  readonly reason: string | null;
  readonly payload: { readonly links: Readonly<Record<string, LinkRef>> };
};

/** Everything queued for an address, newest first. */
export const mailsTo = (email: string) =>
  sql.many<SentMail>`
    SELECT id, template, class::text AS class, state::text AS state, reason, payload FROM message_intent WHERE recipient = ${email} ORDER BY queued_at DESC`;

/** The token of a link in the newest mail that has one of that name. */
export async function tokenOf(email: string, link: string): Promise<string> {
  const ref = (await mailsTo(email)).find(({ payload }) => payload.links?.[link])?.payload.links[link];
  if (!ref) throw new Error(`No ${link} for ${email}`);
  return linkToken(ref);
}

export const consentsOf = (email: string) =>
  sql.many<{ state: string; purpose: string; locale: string; source: string }>`
    SELECT state::text AS state, purpose, locale, source FROM consent WHERE email = ${email} ORDER BY at, id`;

let readers = 0;

/** Somebody who asked and confirmed. */
export async function aReader({
  email = `reader-${++readers}@reader.example`,
  ...wishes
}: Partial<LetterWishes> & { email?: string } = {}) {
  await asked(email, wishes);
  const { readerId } = must(await confirmLetters({ token: await tokenOf(email, "confirm"), locale: "en-IE", now: await shopNow() }));
  return { email, token: lettersToken(readerId) };
}
