import { newSecret } from "../kernel/ids.ts";
import { type Counter, countTry, forgiveTry } from "./limits.ts";
import { derivedToken, sameText } from "./secrets.ts";

/**
 * Guessing a password without letting the guesser lock its owner out (TRUST R46): a browser on which the owner once signed
 * in carries a mark, made with our secret for that account alone, and has tries of its own. Everybody else shares the
 * account's other tries; when those are used up, the marked browser still gets in, and so does a link sent by mail.
 */
const KNOWN = { points: 10, seconds: 15 * 60 };
const STRANGERS = { points: 20, seconds: 60 * 60 };

const seal = (account: string, nonce: string) => derivedToken("device", `${account}\n${nonce}`);

/** How many accounts a browser is known for: a household, or one person's own and their work's. */
const MARKS_KEPT = 5;

const marksIn = (cookie: string | null): string[] => (cookie ?? "").split("~").filter(Boolean);

/** The marks a browser carries after this account's owner has signed in on it. */
export function marksWith(account: string, cookie: string | null): string {
  const nonce = newSecret().slice(0, 22);
  const others = marksIn(cookie).filter((mark) => !isMarkOf(account, mark));
  return [`${nonce}.${seal(account, nonce)}`, ...others].slice(0, MARKS_KEPT).join("~");
}

function isMarkOf(account: string, mark: string): boolean {
  const [nonce = "", signature = ""] = mark.split(".");
  return nonce !== "" && sameText(signature, seal(account, nonce));
}

export type Guess = {
  readonly door: string;
  readonly account: string;
  /** The marks this browser carries. */
  readonly marks: string | null;
  readonly source: string;
};

const PER_SOURCE = { points: 50, seconds: 15 * 60 };

function countersOf({ door, account, marks, source }: Guess): Counter[] {
  const mark = marksIn(marks)
    .slice(0, MARKS_KEPT)
    .find((each) => isMarkOf(account, each));
  return [
    { name: `${door}/source`, who: source, ...PER_SOURCE },
    mark ? { name: `${door}/known`, who: `${account}\n${mark}`, ...KNOWN } : { name: `${door}/strangers`, who: account, ...STRANGERS },
  ];
}

/** Counts a try before the password is looked at; the seconds to wait when it is one too many, else null. */
export async function countGuess(guess: Guess): Promise<number | null> {
  for (const counter of countersOf(guess)) {
    const waitSeconds = await countTry(counter);
    if (waitSeconds !== null) return waitSeconds;
  }
  return null;
}

/** A right password was no guess: its tries are given back. */
export async function forgiveGuess(guess: Guess): Promise<void> {
  for (const counter of countersOf(guess)) await forgiveTry(counter);
}
