import type { Person } from "../../customers/commands/personal.ts";
import { DAY } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { queueMessage } from "../../messaging/commands.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { paths } from "../../platform/paths.ts";
import { derivedToken, hashToken } from "../../platform/secrets.ts";
import { meetPromise } from "../../promises/commands.ts";
import type { DataKind } from "../model.ts";
import { findPerson, findWaits } from "../queries/waits.ts";
import { DOWNLOAD_DAYS } from "../rules/retention.ts";
import { isNamedByOrder, type Wait } from "../rules/waits.ts";
import { PERSONAL } from "./personal.ts";
import { type Given, readable } from "./readable.ts";

const DATA_EXPORT = "data-export";

type Request = {
  readonly id: string;
  readonly kind: DataKind;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly waitsFor: readonly Wait[];
};

/** Does what was confirmed, once, however often it is begun. What waits for something open is tried again every hour. */
export async function giveData(requestId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const request = await tx.one<Request>`
      SELECT id, kind::text AS kind, email::text AS email, name, locale, waits_for FROM data_request WHERE id = ${requestId} AND state = 'confirmed' FOR UPDATE`;
    if (!request) return;
    const person = await findPerson(tx, request.email);
    await (request.kind === "export" ? exportData(tx, request, { person, now }) : eraseData(tx, request, { person, now }));
  });
}

type Doing = { readonly person: Person; readonly now: Date };

/** Everything of a person, as one file for machines and one to read, behind a link of the mail that says so. */
async function exportData(tx: Tx, request: Request, { person, now }: Doing): Promise<void> {
  const rooms: Record<string, Given> = {};
  for (const { room, give } of PERSONAL) rooms[room] = await give(tx, person);
  const made = { for: request.email, at: now.toISOString(), rooms };
  await keepFile(tx, request.id, { kind: "data_json", mime: "application/json", text: JSON.stringify(made, null, 2) });
  await keepFile(tx, request.id, { kind: "data_html", mime: "text/html; charset=utf-8", text: readable(made, request.locale) });
  const counts = Object.fromEntries(
    Object.entries(rooms).map(([room, sets]) => [room, Object.values(sets).reduce((sum, rows) => sum + rows.length, 0)]),
  );
  await tx.exec`
    UPDATE data_request SET token_hash = ${hashToken(derivedToken(DATA_EXPORT, request.id))}, expires_at = now() + ${DOWNLOAD_DAYS * DAY}::bigint * interval '1 millisecond'
    WHERE id = ${request.id}`;
  await finish(tx, request, { counts, now });
  await queueMessage(tx, {
    template: "journey/data-ready",
    dedupeKey: `data-ready:${request.id}`,
    to: request.email,
    name: request.name,
    locale: request.locale,
    why: "data",
    payload: { days: DOWNLOAD_DAYS, links: { download: { purpose: DATA_EXPORT, id: request.id } } },
  });
}

/** Takes a person out of every room. What is still open with them is finished first, and they are told once that it waits. */
async function eraseData(tx: Tx, request: Request, { person, now }: Doing): Promise<void> {
  if (person.customerId) await tx.exec`SELECT 1 FROM customer WHERE id = ${person.customerId} FOR UPDATE`;
  const waits = await findWaits(tx, person);
  if (waits.length > 0) return tellWaits(tx, request, waits);
  const counts: Record<string, number> = {};
  await tx.exec`SELECT set_config('kept.erasing', 'on', true)`;
  const pseudonym = `erased-${hashToken(derivedToken("erased", person.email.toLowerCase()))
    .replace(/[^0-9a-z]/gi, "")
    .slice(0, 16)
    .toLowerCase()}@erased.invalid`;
  await finish(tx, request, { counts: {}, now });
  for (const { room, erase } of [...PERSONAL].reverse()) counts[room] = await erase(tx, person, { pseudonym, at: now });
  await tx.exec`UPDATE data_request SET counts = ${JSON.stringify(counts)}::jsonb WHERE id = ${request.id}`;
  await queueMessage(tx, {
    template: "journey/data-erased",
    dedupeKey: `data-erased:${request.id}`,
    to: request.email,
    name: null,
    locale: request.locale,
    why: "data",
    payload: { papers: (await tx.one<{ count: number }>`SELECT count(*) AS count FROM kept_by_law WHERE kept_at = ${now}`)?.count ?? 0 },
  });
}

async function tellWaits(tx: Tx, request: Request, waits: readonly Wait[]): Promise<void> {
  await tx.exec`UPDATE data_request SET waits_for = ${JSON.stringify(waits)}::jsonb WHERE id = ${request.id}`;
  if (request.waitsFor.length > 0) return;
  const to = paths(request.locale);
  await queueMessage(tx, {
    template: "journey/data-waits",
    dedupeKey: `data-waits:${request.id}`,
    to: request.email,
    name: request.name,
    locale: request.locale,
    why: "data",
    payload: { waits: waits.map((wait) => ({ ...wait, path: isNamedByOrder(wait) ? to.trackOrder(wait.number) : null })) },
  });
}

type Finished = { readonly counts: Readonly<Record<string, number>>; readonly now: Date };

async function finish(tx: Tx, { id, kind }: Request, { counts, now }: Finished): Promise<void> {
  await tx.exec`
    UPDATE data_request SET state = 'done', done_at = ${now}, waits_for = '[]', counts = ${JSON.stringify(counts)}::jsonb WHERE id = ${id}`;
  await meetPromise(tx, { kind: "data_by", subject: id }, now);
  await record(tx, { name: "data.given", subject: id, by: "system:data", at: now, visibility: "staff", payload: { kind } });
}

type File = { readonly kind: "data_json" | "data_html"; readonly mime: string; readonly text: string };

const keepFile = (tx: Tx, requestId: string, { kind, mime, text }: File) => tx.exec`
  INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${newId("file")}, ${kind}, ${mime}, ${Buffer.from(text, "utf8")}, ${requestId})`;
