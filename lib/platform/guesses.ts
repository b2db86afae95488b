import { newSecret } from "../kernel/ids.ts";
import { countTry, forgiveTry } from "./limits.ts";
import { derivedToken, sameText } from "./secrets.ts";

/**
 * Guessing a password without letting the guesser lock its owner out (TRUST R46): a browser on which the owner once signed
 * in carries a mark, made with our secret for that account alone, and has tries of its own. Everybody else shares the
 * account's other tries; when those are used up, the marked browser still gets in, and so does a link sent by mail.
 */
const KNOWN = { points: 10, seconds: 15 * 60 };
const STRANGERS = { points: 20, seconds: 60 * 60 };

const seal = (account: string, nonce: string) => derivedToken("device", `${account}\n${nonce}`);

/** The mark that a browser gets when its owner has signed in. */
export function markFor(account: string): string {
  const nonce = newSecret().slice(0, 22);
  return `${nonce}.${seal(account, nonce)}`;
}

function isMarkOf(account: string, mark: string | null): boolean {
  const [nonce = "", signature = ""] = (mark ?? "").split(".");
  return nonce !== "" && sameText(signature, seal(account, nonce));
}

export type Guess = {
  readonly door: string;
  readonly account: string;
  readonly mark: string | null;
  readonly source: string;
};

const PER_SOURCE = { points: 50, seconds: 15 * 60 };

const countersOf = ({ door, account, mark, source }: Guess) => [
  { name: `${door}/source`, who: source, ...PER_SOURCE },
  isMarkOf(account, mark)
    ? { name: `${door}/known`, who: `${account}\n${mark}`, ...KNOWN }
    : { name: `${door}/strangers`, who: account, ...STRANGERS },
];

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
