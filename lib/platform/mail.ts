import nodemailer, { type Transporter } from "nodemailer";
import { store } from "../../store.config.ts";
import { env } from "./env.ts";

export type Mail = {
  readonly to: string;
  readonly toName?: string | null;
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The same for every try, so that a copy is recognised as one (TRUST R28). */
  readonly messageId: string;
  readonly headers?: Readonly<Record<string, string>>;
};

let transporter: Transporter | undefined;

/** Hands one mail to the SMTP server; throws when it did not take it. Only the messaging room calls this. */
export async function sendMail(mail: Mail): Promise<void> {
  transporter ??= nodemailer.createTransport({
    url: env().SMTP_URL,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 5_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  await transporter.sendMail({
    from: store.mail.from,
    to: { address: mail.to, name: oneLine(mail.toName ?? "") },
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    subject: oneLine(mail.subject),
    html: mail.html,
    text: mail.text,
    messageId: mail.messageId,
    headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
  });
}

const oneLine = (value: string): string => value.replace(/[\r\n]+/g, " ").trim();
