/** What a mail server's final "no" (5xx) is about: the mailbox itself, or this one message. */
export type Refusal = "mailbox" | "message";

/** Enhanced codes of RFC 3463: bad or moved mailbox or domain, mailbox disabled. 5.7 (policy), 5.2.2 (full) and the rest may pass. */
const GONE = /\b5\.(?:1\.[1236]|1\.10|2\.1)\b/;
const ANY_ENHANCED = /\b5\.\d{1,3}\.\d{1,3}\b/;
/** Without an enhanced code only a server's words tell a missing mailbox from a refused text: both are 550. */
const WORDS =
  /(?:no such|unknown|invalid|nonexistent|does not exist|not exist|disabled|not found|unrouteable).{0,40}(?:user|mailbox|recipient|address|account|domain)|(?:user|mailbox|recipient|address|account|domain).{0,40}(?:unknown|invalid|not found|does ?n[o']t exist|not exist|disabled|unavailable)/i;

type Answer = { readonly code: number; readonly response: string; readonly command: string };

/** Said to our own address (MAIL FROM) it is never about the reader's. */
export function readRefusal({ code, response, command }: Answer): Refusal {
  if (command === "MAIL FROM") return "message";
  if (ANY_ENHANCED.test(response)) return GONE.test(response) ? "mailbox" : "message";
  return command === "RCPT TO" && [550, 551, 553].includes(code) && WORDS.test(response) ? "mailbox" : "message";
}
