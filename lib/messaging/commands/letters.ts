import { DAY, earlier } from "../../kernel/clock.ts";
import { type Id, newId } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { queueMessage } from "../commands.ts";
import { CONFIRM_DAYS, type LetterWishes, type SubscriptionState } from "../model.ts";
import { readSignedToken } from "../queries/links.ts";
import { noteConsent } from "./consent.ts";

type Asked = LetterWishes & { readonly email: string; readonly name: string | null; readonly locale: string; readonly now: Date };

type Row = {
  readonly id: Id<"subscription">;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly state: SubscriptionState;
};

/**
 * Asks for letters. Nothing is sent to an address before it says so itself, and the answer is the same whether it is known or
 * not: who already reads us gets a mail that says so, and keeps what they once chose.
 */
export const askForLetters = (asked: Asked): Promise<Result<null>> =>
  transaction(async (tx) => {
    const known = await tx.one<Row>`
      SELECT id, email::text AS email, name, locale, state::text AS state FROM subscription WHERE email = ${asked.email} FOR UPDATE`;
    await (known?.state === "confirmed" ? remind(tx, known, asked.now) : askToConfirm(tx, asked));
    return done;
  });

async function askToConfirm(tx: Tx, { email, name, locale, topics, frequency, now }: Asked): Promise<void> {
  const row = await tx.one<{ id: string; askedAt: Date }>`
    INSERT INTO subscription (id, email, name, locale, topics, frequency, asked_at)
    VALUES (${newId("subscription")}, ${email}, ${name}, ${locale}, ${topics}::text[], ${frequency}, ${now})
    ON CONFLICT (email) DO UPDATE SET name = EXCLUDED.name, locale = EXCLUDED.locale, topics = EXCLUDED.topics, frequency = EXCLUDED.frequency,
      state = 'pending', asked_at = EXCLUDED.asked_at
    RETURNING id, asked_at`;
  if (!row) return;
  const link = `${row.id}.${row.askedAt.getTime()}`;
  await queueMessage(tx, {
    template: "messaging/letters-asked",
    dedupeKey: `letters-asked:${link}`,
    to: email,
    name: null, // whoever typed the name in may be a stranger
    locale,
    why: "letters_asked",
    payload: { topics, frequency, links: { confirm: { purpose: "confirm-letters", id: link } } },
  });
}

/** At most one a day, whoever types the address in. */
const remind = (tx: Tx, { id, email, name, locale }: Row, now: Date): Promise<void> =>
  queueMessage(tx, {
    template: "messaging/letters-known",
    dedupeKey: `letters-known:${id}:${now.toISOString().slice(0, 10)}`,
    to: email,
    name,
    locale,
    why: "letters_known",
    payload: { links: { letters: { purpose: "letters", id } } },
  });

type Opened = { readonly token: string; readonly locale: string; readonly now: Date };

/** The button of the confirming page. Answers the reader's id, also when it is pressed twice. */
export async function confirmLetters({ token, locale, now }: Opened): Promise<Result<{ readonly readerId: string }>> {
  const [id = "", asked = ""] = (readSignedToken("confirm-letters", token) ?? "").split(".");
  const askedAt = new Date(Number(asked));
  if (!id || askedAt < earlier(now, CONFIRM_DAYS * DAY)) return refuse("link_ended");
  return transaction(async (tx) => {
    const row = await tx.one<Row>`
      SELECT id, email::text AS email, name, locale, state::text AS state FROM subscription WHERE id = ${id} AND asked_at = ${askedAt} FOR UPDATE`;
    if (!row || row.state === "ended") return refuse("link_ended");
    if (row.state === "pending") {
      await tx.exec`UPDATE subscription SET state = 'confirmed', confirmed_at = ${now}, ended_at = NULL, end_reason = NULL, last_sent_at = NULL WHERE id = ${id}`;
      await noteConsent(tx, { email: row.email, state: "granted", locale, source: "letters/confirm", now });
      await record(tx, { name: "letters.confirmed", subject: id, by: "guest", at: now, visibility: "staff" });
    }
    return ok({ readerId: id });
  });
}

/** Other topics, or another frequency. Nothing more is agreed to by it than letters. */
export async function changeLetters({ token, topics, frequency, locale }: Opened & LetterWishes): Promise<Result<null>> {
  const id = readSignedToken("letters", token);
  if (!id) return refuse("link_ended");
  return transaction(async (tx) => {
    const changed = await tx.exec`
      UPDATE subscription SET topics = ${topics}::text[], frequency = ${frequency}, locale = ${locale} WHERE id = ${id} AND state = 'confirmed'`;
    return changed ? done : refuse("link_ended");
  });
}

/** No more letters, at once. Pressed twice it says the same. */
export async function endLetters({ token, locale, now, source }: Opened & { readonly source: string }): Promise<Result<null>> {
  const id = readSignedToken("letters", token);
  if (!id) return refuse("link_ended");
  return transaction(async (tx) => {
    const row = await tx.one<Pick<Row, "email">>`SELECT email::text AS email FROM subscription WHERE id = ${id}`;
    if (row) await endLettersOf(tx, { email: row.email, locale, now, source });
    return done;
  });
}

type Ending = { readonly email: string; readonly locale: string; readonly now: Date; readonly source: string };

/** Ends an address's letters, whoever of its owner, their mail program or their complaint says so. */
export async function endLettersOf(tx: Tx, { email, locale, now, source }: Ending): Promise<void> {
  const row = await tx.one<Pick<Row, "id">>`
    UPDATE subscription SET state = 'ended', ended_at = ${now}, end_reason = ${source} WHERE email = ${email} AND state <> 'ended' RETURNING id`;
  if (!row) return;
  await noteConsent(tx, { email, state: "withdrawn", locale, source, now });
  await record(tx, { name: "letters.ended", subject: row.id, by: "guest", at: now, visibility: "staff" });
}
