import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import PostalMime, { type Address, type Email } from "postal-mime";
import { token } from "../kit/random";
import { nowMs } from "../kit/time";

/** What the list shows of a mail; `to` holds the envelope's recipients first, then the header's. */
export type Summary = {
  id: string;
  messageId: string | null;
  from: string;
  to: string[];
  subject: string;
  receivedAt: string;
  size: number;
  attachments: number;
};

export type Envelope = { from: string; to: readonly string[] };
export type Search = { to?: string; subject?: string; any?: string };

const ID = /^\d{13}-[A-Za-z0-9]{8}$/;

/** Mails as .eml files in one folder, with a list of them in memory. */
export class Mailbox {
  readonly #summaries = new Map<string, Summary>();

  private constructor(private readonly dir: string) {}

  static async open(dataDir: string): Promise<Mailbox> {
    const mailbox = new Mailbox(join(dataDir, "inbox"));
    await mkdir(mailbox.dir, { recursive: true });
    for (const name of (await readdir(mailbox.dir)).sort()) {
      if (name.endsWith(".eml")) await mailbox.#index(name.slice(0, -4));
      else if (name.endsWith(".part")) await rm(join(mailbox.dir, name), { force: true });
    }
    return mailbox;
  }

  /** On disk before it is acknowledged, whole or not at all. */
  async store(raw: Buffer, envelope: Envelope): Promise<string> {
    const id = `${nowMs()}-${token(8)}`;
    const path = join(this.dir, id);
    const file = await open(`${path}.part`, "wx");
    await file.writeFile(Buffer.concat([Buffer.from(traceHeaders(envelope)), raw]));
    await file.sync();
    await file.close();
    await rename(`${path}.part`, `${path}.eml`);
    await this.#index(id);
    return id;
  }

  /** Newest first. */
  list(search: Search = {}): Summary[] {
    const has = (text: string, part = ""): boolean => text.toLowerCase().includes(part.trim().toLowerCase());
    return [...this.#summaries.values()].reverse().filter((mail) => {
      const recipients = mail.to.join("\n");
      const isAny = has(`${recipients}\n${mail.subject}\n${mail.from}`, search.any);
      return isAny && has(recipients, search.to) && has(mail.subject, search.subject);
    });
  }

  summary(id: string): Summary | undefined {
    return this.#summaries.get(id);
  }

  source(id: string): Promise<Buffer> {
    if (!ID.test(id) || !this.#summaries.has(id)) throw new Error(`no mail ${id}`);
    return readFile(join(this.dir, `${id}.eml`));
  }

  async read(id: string): Promise<Email> {
    return PostalMime.parse(await this.source(id));
  }

  async clear(): Promise<number> {
    const ids = [...this.#summaries.keys()];
    this.#summaries.clear();
    await Promise.all(ids.map((id) => rm(join(this.dir, `${id}.eml`), { force: true })));
    return ids.length;
  }

  async #index(id: string): Promise<void> {
    if (!ID.test(id)) return;
    const raw = await readFile(join(this.dir, `${id}.eml`));
    this.#summaries.set(id, toSummary(id, raw.length, await PostalMime.parse(raw)));
  }
}

export function addresses(list: readonly Address[] = []): string[] {
  return list.flatMap((entry) =>
    entry.group ? addresses(entry.group) : [entry.name ? `${entry.name} <${entry.address}>` : entry.address],
  );
}

function toSummary(id: string, size: number, mail: Email): Summary {
  const envelope = mail.headers.filter(({ key }) => key === "delivered-to").map(({ value }) => value);
  const named = addresses([...(mail.to ?? []), ...(mail.cc ?? [])]);
  const unnamed = envelope.filter((address) => !named.some((name) => name.includes(address)));
  return {
    id,
    messageId: mail.messageId ?? null,
    from: addresses(mail.from ? [mail.from] : [])[0] ?? "",
    to: [...named, ...unnamed],
    subject: mail.subject ?? "",
    receivedAt: new Date(Number(id.slice(0, 13))).toISOString(),
    size,
    attachments: mail.attachments.filter(({ related }) => !related).length,
  };
}

/** The lines a mail server puts above a mail it takes in; they keep the envelope, blind copies included. */
function traceHeaders(envelope: Envelope): string {
  const line = (address: string): string => address.replace(/[\r\n]/g, "");
  const to = envelope.to.map((address) => `Delivered-To: ${line(address)}\r\n`).join("");
  return `Return-Path: <${line(envelope.from)}>\r\n${to}`;
}
