import type { Attachment, Email } from "postal-mime";
import { type Call, json, type Reply, type Route } from "../kit/http";
import { addresses, type Mailbox } from "./mailbox";
import { signIns } from "./staff";

/** What tests and trials ask: mails by recipient and subject, one mail opened, the staff's codes. */
export function apiRoutes(mailbox: Mailbox, dataDir: string): Route[] {
  return [
    { method: "GET", path: "/api/messages", handle: (call) => list(mailbox, call) },
    { method: "GET", path: "/api/messages/:id", handle: (call) => read(mailbox, call) },
    { method: "DELETE", path: "/api/messages", handle: async () => json(200, { deleted: await mailbox.clear() }) },
    { method: "GET", path: "/api/codes", handle: async () => json(200, { codes: await signIns(dataDir) }) },
  ];
}

/** Every address the mail links to, in reading order. */
export function linksIn(mail: Email): string[] {
  const inHtml = [...(mail.html ?? "").matchAll(/href="(https?:[^"]+)"/g)].map(([, href]) => (href as string).replaceAll("&amp;", "&"));
  const inText = (mail.text ?? "").match(/https?:\/\/[^\s<>")\]]+/g) ?? [];
  return [...new Set([...inHtml, ...inText])];
}

export const fileName = (attachment: Attachment, index: number): string => attachment.filename ?? `part-${index + 1}`;

export const contentOf = ({ content }: Attachment): Buffer =>
  typeof content === "string" ? Buffer.from(content) : Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content);

function list(mailbox: Mailbox, { url }: Call): Reply {
  const value = (name: string): string | undefined => url.searchParams.get(name) ?? undefined;
  const found = mailbox.list({ to: value("to"), subject: value("subject") });
  const offset = Number(value("offset") ?? 0);
  return json(200, { total: found.length, messages: found.slice(offset, offset + Number(value("limit") ?? 100)) });
}

async function read(mailbox: Mailbox, { params }: Call): Promise<Reply> {
  const summary = mailbox.summary(params.id ?? "");
  if (!summary) return json(404, { error: { message: `There is no mail ${params.id}.` } });
  const mail = await mailbox.read(summary.id);
  return json(200, {
    ...summary,
    replyTo: addresses(mail.replyTo),
    headers: mail.headers.map(({ key, value }) => ({ key, value })),
    text: mail.text ?? null,
    html: mail.html ?? null,
    links: linksIn(mail),
    attachments: mail.attachments.map((attachment, index) => ({
      filename: fileName(attachment, index),
      mimeType: attachment.mimeType,
      size: contentOf(attachment).length,
      path: `/messages/${summary.id}/attachments/${index}`,
    })),
  });
}
