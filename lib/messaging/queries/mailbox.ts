import "server-only";
import type { Shopper } from "../../kernel/actor.ts";
import { DAY, earlier } from "../../kernel/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { CONFIRM_DAYS, type Frequency, type SuppressionKind } from "../model.ts";
import { kindOf, type Purpose } from "../rules/kinds.ts";
import { readSignedToken } from "./links.ts";
import { lettersToken } from "./readers.ts";

/** The mail whose link was opened. */
export type CameBy = { readonly subject: string | null; readonly at: Date; readonly why: string; readonly purpose: Purpose };

export type Hold = { readonly kind: SuppressionKind; readonly at: Date };

/** What somebody chose, and what keeps our mail from them. */
export type Choices = {
  readonly email: string;
  /** Ticked boxes of the form, by their names (schema.ts). */
  readonly ticked: {
    readonly newsByEmail: boolean;
    readonly guidesByEmail: boolean;
    readonly newsByPush: boolean;
    readonly remindersByEmail: boolean;
    readonly orderByPush: boolean;
  };
  readonly bundled: boolean;
  readonly holds: readonly Hold[];
  /** Browsers that are told. */
  readonly browsers: number;
  /** Of a reader of our letters: how often, and the token of their page. */
  readonly letters: { readonly frequency: Frequency; readonly token: string } | null;
};

type Opened = CameBy & { readonly email: string };

/** Whose choices the signed link of a mail opens; the mail itself says whose. */
export async function findMailbox(token: string): Promise<Opened | null> {
  const id = readSignedToken("preferences", token);
  const row = id
    ? await sql.one<Omit<Opened, "purpose"> & { template: string }>`
        SELECT recipient::text AS email, subject, coalesce(told_at, queued_at) AS at, why, template FROM message_intent WHERE id = ${id}`
    : null;
  if (!row) return null;
  const { template, ...opened } = row;
  return { ...opened, purpose: kindOf(template).purpose };
}

/** Whose choices somebody may change: those their link names, else their own if they have shown that the mailbox is theirs. */
export async function mailboxOf(actor: Shopper, token: string | undefined): Promise<string | null> {
  if (token) return (await findMailbox(token))?.email ?? null;
  if (actor.kind !== "customer") return null;
  const own = await sql.one<{ email: string }>`
    SELECT email::text AS email FROM customer WHERE id = ${actor.id} AND email_verified_at IS NOT NULL AND erased_at IS NULL`;
  return own?.email ?? null;
}

type Row = { purpose: string; channel: string; wanted: boolean };

export async function readChoices(email: string): Promise<Choices> {
  const [rows, holds, browsers, reader] = await Promise.all([
    sql.many<Row>`SELECT purpose, channel, wanted FROM message_choice WHERE email = ${email}`,
    sql.many<Hold>`SELECT kind, at FROM suppression WHERE email = ${email} AND lifted_at IS NULL ORDER BY at`,
    sql.one<{ count: number }>`SELECT count(*) AS count FROM push_subscription WHERE email = ${email} AND ended_at IS NULL`,
    sql.one<{ id: string; frequency: Frequency }>`SELECT id, frequency FROM subscription WHERE email = ${email} AND state = 'confirmed'`,
  ]);
  const chose = (purpose: string, channel: string, otherwise: boolean) =>
    rows.find((row) => row.purpose === purpose && row.channel === channel)?.wanted ?? otherwise;
  return {
    email,
    ticked: {
      newsByEmail: chose("delivery_news", "email", true),
      guidesByEmail: chose("guides", "email", true),
      newsByPush: chose("delivery_news", "push", true),
      remindersByEmail: chose("reminders", "email", true),
      orderByPush: chose("order", "push", true),
    },
    bundled: chose("bundle", "email", false),
    holds,
    browsers: browsers?.count ?? 0,
    letters: reader && { frequency: reader.frequency, token: lettersToken(reader.id) },
  };
}

/** The mailbox that a link's button shows to work again; null when it was not asked for, or too long ago. */
export async function findAskedMailbox(token: string, now: Date): Promise<string | null> {
  const since = earlier(now, CONFIRM_DAYS * DAY);
  const id = readSignedToken("write-again", token);
  const row = id
    ? await sql.one<{ email: string }>`
        SELECT recipient::text AS email FROM message_intent WHERE id = ${id} AND template = 'messaging/mailbox-asked' AND queued_at > ${since}`
    : null;
  return row?.email ?? null;
}
