import { DAY, HOUR, later } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { queueMessage } from "../../messaging/commands.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { enqueue } from "../../platform/jobs.ts";
import { derivedToken, hashToken } from "../../platform/secrets.ts";
import { makePromise } from "../../promises/commands.ts";
import type { DataKind } from "../model.ts";
import { findPerson, findWaits } from "../queries/waits.ts";
import { ANSWER_DAYS, CONFIRM_HOURS } from "../rules/retention.ts";

const DATA_REQUEST = "data-request";
/** So many links an hour a mailbox is sent, whoever asks: the last ones keep working meanwhile. */
const ASKED_AN_HOUR = 3;

export type Asking = {
  readonly kind: DataKind;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly now: Date;
};

/** Writes to the mailbox whose data it is; nothing is done before it has answered, and nothing tells whether we know it. */
export async function askForData(asking: Asking): Promise<Result<null>> {
  await transaction(async (tx) => {
    if (await hasAskedEnough(tx, asking.email)) return;
    const id = await writeRequest(tx, asking);
    await queueMessage(tx, {
      template: "journey/data-asked",
      dedupeKey: `data-asked:${id}`,
      to: asking.email,
      name: asking.name,
      locale: asking.locale,
      why: "data",
      payload: { kind: asking.kind, hours: CONFIRM_HOURS, links: { confirm: { purpose: DATA_REQUEST, id } } },
    });
  });
  return done;
}

/** Somebody who is signed in asks for their own data: who they are is known, so it is made at once. */
export async function askForOwnExport(asking: Asking): Promise<Result<null>> {
  await transaction(async (tx) => {
    if (await hasAskedEnough(tx, asking.email)) return;
    await begin(tx, await writeRequest(tx, asking), asking);
  });
  return done;
}

type Confirmed = { readonly kind: DataKind; readonly locale: string };
type Request = Confirmed & { readonly id: string; readonly email: string };

/** The button behind the mail's link. While something is open between us, erasing does not begin. */
export async function confirmDataRequest(token: string, now: Date): Promise<Result<Confirmed>> {
  return transaction(async (tx) => {
    const request = await tx.one<Request>`
      SELECT id, kind::text AS kind, email::text AS email, locale FROM data_request
      WHERE token_hash = ${hashToken(token)} AND state = 'asked' AND expires_at > now() FOR UPDATE`;
    if (!request) return refuse("link_ended");
    if (request.kind === "erasure" && (await findWaits(tx, await findPerson(tx, request.email))).length > 0) return refuse("still_open");
    await begin(tx, request.id, { ...request, now });
    return ok({ kind: request.kind, locale: request.locale });
  });
}

const writeRequest = async (tx: Tx, { kind, email, name, locale, now }: Asking): Promise<string> => {
  const id = newId("dataRequest");
  const account = await tx.one<{ id: string }>`SELECT id FROM customer WHERE email = ${email} AND erased_at IS NULL`;
  await tx.exec`
    INSERT INTO data_request (id, kind, email, name, locale, customer_id, token_hash, asked_at, expires_at)
    VALUES (${id}, ${kind}::data_request_kind, ${email}, ${name}, ${locale}, ${account?.id ?? null}, ${hashToken(derivedToken(DATA_REQUEST, id))}, ${now},
      now() + ${CONFIRM_HOURS * HOUR}::bigint * interval '1 millisecond')`;
  return id;
};

/** From here a clock runs that staff see. Asked for twice while it is under way, it is one. */
async function begin(tx: Tx, id: string, { kind, email, now }: Pick<Asking, "kind" | "email" | "now">): Promise<void> {
  await tx.exec`SELECT pg_advisory_xact_lock(hashtextextended(${`data:${kind}:${email.toLowerCase()}`}, 0))`;
  const other =
    await tx.one`SELECT 1 AS found FROM data_request WHERE kind = ${kind}::data_request_kind AND email = ${email} AND state = 'confirmed'`;
  if (other) {
    await tx.exec`UPDATE data_request SET state = 'lapsed' WHERE id = ${id}`;
    return;
  }
  const dueAt = later(now, ANSWER_DAYS * DAY);
  await tx.exec`UPDATE data_request SET state = 'confirmed', confirmed_at = ${now}, due_at = ${dueAt} WHERE id = ${id}`;
  await makePromise(tx, { kind: "data_by", subject: id, madeTo: email, dueAt, basis: { kind, days: ANSWER_DAYS }, now });
  await record(tx, { name: "data.confirmed", subject: id, by: "guest", at: now, visibility: "staff", payload: { kind } });
  await enqueue(tx, { task: "journey.giveData", payload: { dataRequestId: id }, key: `data:${id}` });
}

const hasAskedEnough = async (tx: Tx, email: string): Promise<boolean> => {
  await tx.exec`SELECT pg_advisory_xact_lock(hashtextextended(${`data-asked:${email.toLowerCase()}`}, 0))`;
  const row = await tx.one<{ count: number }>`
    SELECT count(*) AS count FROM data_request WHERE email = ${email} AND expires_at > now() + ${(CONFIRM_HOURS - 1) * HOUR}::bigint * interval '1 millisecond' AND state <> 'done'`;
  return (row?.count ?? 0) >= ASKED_AN_HOUR;
};

/** Erases what confirmations nobody gave, files whose time is over, last mails and what the law no longer keeps leave behind. */
export async function sweepData(now: Date): Promise<void> {
  await sql.exec`DELETE FROM data_request WHERE state IN ('asked', 'lapsed') AND expires_at < now() - interval '7 days'`;
  await sql.exec`DELETE FROM stored_file WHERE kind IN ('data_json', 'data_html') AND subject IN (SELECT id FROM data_request WHERE expires_at < now())`;
  await sql.exec`DELETE FROM message_intent WHERE template = 'journey/data-erased' AND (state IN ('sent', 'suppressed', 'failed') OR parked_at IS NOT NULL)`;
  await sql.exec`DELETE FROM kept_by_law WHERE keep_until < ${now}`;
}
