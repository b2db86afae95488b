import { expect } from "@playwright/test";

const inbox = (): string => process.env.INBOX_URL ?? "http://localhost:3003";

export type Mail = { readonly subject: string; readonly text: string; readonly html: string; readonly links: readonly string[] };

type Listed = { readonly messages: readonly { readonly id: string; readonly subject: string }[] };

const ask = async <T>(path: string): Promise<T> => (await fetch(new URL(path, inbox()))).json() as Promise<T>;

/** The newest mail to somebody whose subject matches; waits until the worker has sent it. */
export async function mailTo(to: string, subject: RegExp, timeout = 30_000): Promise<Mail> {
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        const { messages } = await ask<Listed>(`/api/messages?to=${encodeURIComponent(to)}&limit=50`);
        found = messages.find((message) => subject.test(message.subject))?.id;
        return found;
      },
      { message: `a mail to ${to} about ${subject}`, timeout, intervals: [300] },
    )
    .toBeTruthy();
  return ask<Mail>(`/api/messages/${found}`);
}

/** The first link of a mail whose address contains this. */
export function linkIn(mail: Mail, part: string): string {
  const link = mail.links.find((each) => each.includes(part));
  expect(link, `a link with ${part} in "${mail.subject}"`).toBeTruthy();
  return link ?? "";
}

/** The staff's code of this moment; a code works once, so the one used last is waited out. */
export async function codeOf(email: string): Promise<string> {
  const { codes } = await ask<{ codes: readonly { email: string; code: string }[] }>("/api/codes");
  return codes.find((each) => each.email === email)?.code ?? "";
}
