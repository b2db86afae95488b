import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { TEMPLATES, type TemplateName } from "../../emails/registry.ts";
import { renderMail } from "../../emails/render.tsx";
import type { EmailTemplate } from "../../emails/template.ts";
import { MINUTE } from "../../lib/kernel/clock.ts";
import { minuteOfDayIn } from "../../lib/kernel/days.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { type NewMessage, queueMessage } from "../../lib/messaging/commands.ts";
import { sendIntent } from "../../lib/messaging/jobs.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";

/** A mail server that takes everything, and says its own to addresses that `answers` names. */
export class Post {
  readonly mails: { readonly to: string; readonly mail: Email; readonly raw: string }[] = [];
  readonly answers = new Map<string, string>();
  #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _, done) => {
      const answer = this.answers.get(address);
      done(answer ? Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        this.mails.push({ to: session.envelope.rcptTo[0]?.address ?? "", mail: await PostalMime.parse(raw), raw });
        done();
      });
    },
  });

  /** Opened before the settings are first read. */
  static async open(): Promise<Post> {
    const post = new Post();
    await new Promise<void>((ready) => post.#server.listen(0, "127.0.0.1", ready));
    process.env.SMTP_URL = `smtp://127.0.0.1:${(post.#server.server.address() as AddressInfo).port}`;
    return post;
  }

  to = (address: string) => this.mails.filter((each) => each.to === address);
}

/** A browser's push service over HTTP: keeps what it was handed, answers what it is told to. */
export class PushService {
  readonly taken: { readonly path: string; readonly headers: Record<string, string | string[] | undefined>; readonly body: Buffer }[] = [];
  readonly answers = new Map<string, number>();
  origin = "";

  static async open(): Promise<PushService> {
    const service = new PushService();
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const path = request.url ?? "";
        const status = service.answers.get(path) ?? 201;
        if (status < 300) service.taken.push({ path, headers: request.headers, body: Buffer.concat(chunks) });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    server.unref();
    service.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    process.env.PUSH_STAND_IN_URL = service.origin;
    return service;
  }
}

let people = 0;
export const somebody = (): string => `reader-${++people}@post.example`;

type Row = {
  readonly id: string;
  readonly template: string;
  readonly state: string;
  readonly reason: string | null;
  readonly channel: string;
  readonly heldUntil: Date | null;
  readonly digestId: string | null;
};

export const rowsTo = (email: string): Promise<Row[]> =>
  sql.many<Row>`
    SELECT id, template, state::text AS state, reason, channel, held_until, digest_id FROM message_intent WHERE recipient = ${email} ORDER BY queued_at, id`;

/** Queues a message with its template's own sample; answers its e-mail row's id. */
export async function say(email: string, template: TemplateName, more: Partial<NewMessage> = {}): Promise<string> {
  const payload = (TEMPLATES[template] as EmailTemplate<unknown>).sample("en-IE") as Record<string, unknown>;
  const dedupeKey = `${template}:${newId("token")}`;
  await transaction((tx) =>
    queueMessage(tx, { template, dedupeKey, to: email, name: "Ada Byrne", locale: "en-IE", why: "order", payload, ...more }),
  );
  const row = await sql.one<{ id: string }>`SELECT id FROM message_intent WHERE dedupe_key = ${more.dedupeKey ?? dedupeKey}`;
  return row?.id ?? "";
}

/** What the worker does with a message. */
export const send = (intentId: string, { caseOpen = false } = {}): Promise<void> =>
  sendIntent({ render: renderMail, hasOpenCase: async () => caseOpen })({ intentId });

/** Sends everything that is queued for somebody, as the worker would. */
export async function sendAll(email: string): Promise<void> {
  for (const { id, state } of await rowsTo(email)) if (state === "queued") await send(id).catch(() => {});
}

/** Moves the shop's clock on to the next such hour in Dublin. */
export async function moveTo(hour: number): Promise<Date> {
  const now = await shopNow();
  const minutes = (hour * 60 - minuteOfDayIn(now, "Europe/Dublin") + 1_440) % 1_440 || 1_440;
  return moveClock(minutes * MINUTE);
}
