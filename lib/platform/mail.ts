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

/** The server's last word (5xx): another try would get the same answer. */
export class MailRefused extends Error {
  readonly answer: { readonly code: number; readonly response: string; readonly command: string };

  constructor(answer: MailRefused["answer"]) {
    super(answer.response);
    this.answer = answer;
  }
}

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
  const taken = transporter.sendMail({
    from: store.mail.from,
    to: { address: mail.to, name: oneLine(mail.toName ?? "") },
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    subject: oneLine(mail.subject),
    html: mail.html,
    text: mail.text,
    messageId: mail.messageId,
    headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
  });
  await taken.catch((error: SmtpError) => {
    throw refusalIn(error) ?? error;
  });
}

type SmtpError = { readonly code?: string; readonly responseCode?: number; readonly response?: string; readonly command?: string };

/** Only what was said to this mail: a server that does not let us in says 5xx too, and that passes. */
function refusalIn({ code = "", responseCode = 0, response = "", command = "" }: SmtpError): MailRefused | null {
  const final = ["EENVELOPE", "EMESSAGE"].includes(code) && responseCode >= 500 && responseCode < 600;
  return final ? new MailRefused({ code: responseCode, response: oneLine(response), command }) : null;
}

const oneLine = (value: string): string => value.replace(/[\r\n]+/g, " ").trim();
