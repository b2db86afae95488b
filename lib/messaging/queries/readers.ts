import { type Sql, sql } from "../../platform/db/pool.ts";
import type { Frequency, Reader, Topic } from "../model.ts";
import { linkToken, readSignedToken } from "./links.ts";

/** The reader whose letter's link was opened. */
export async function findReader(token: string): Promise<Reader | null> {
  const id = readSignedToken("letters", token);
  return id
    ? sql.one<Reader>`SELECT id, email::text AS email, topics, frequency, state::text AS state FROM subscription WHERE id = ${id}`
    : null;
}

/** The address that a confirmation was sent to, while it can still be pressed; also after it was. */
export async function findAsked(token: string): Promise<Pick<Reader, "email" | "state"> | null> {
  const [id = "", asked = ""] = (readSignedToken("confirm-letters", token) ?? "").split(".");
  if (!id) return null;
  return sql.one<Pick<Reader, "email" | "state">>`
    SELECT email::text AS email, state::text AS state FROM subscription WHERE id = ${id} AND asked_at = ${new Date(Number(asked))} AND state <> 'ended'`;
}

export const lettersToken = (readerId: string): string => linkToken({ purpose: "letters", id: readerId });

/** Whom a letter goes to. */
export type LetterReader = {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly topics: readonly Topic[];
  /** Since when nothing was told yet. */
  readonly since: Date;
};

/** Confirmed readers of a frequency by their ids, a page at a time. */
export const listReaders = (
  db: Sql,
  { frequency, after, limit }: { frequency: Frequency; after: string; limit: number },
): Promise<LetterReader[]> =>
  db.many<LetterReader>`
    SELECT id, email::text AS email, name, locale, topics, greatest(confirmed_at, coalesce(last_sent_at, confirmed_at)) AS since
    FROM subscription WHERE state = 'confirmed' AND frequency = ${frequency} AND id > ${after} ORDER BY id LIMIT ${limit}`;
