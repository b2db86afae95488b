/** Who reads an order: an account, or a browser with the tokens of the orders it has opened (hashed). */
export type OrderViewer = { readonly customerId: string | null; readonly accessHashes: readonly string[] };

/** One browser keeps a few orders open at a time; the one opened longest ago goes first. */
const MOST_TOKENS = 6;
const SEPARATOR = ".";

/** The tokens in the `order` cookie, each bound to one order; anything else in it is dropped. */
export const tokensIn = (cookie: string | undefined): string[] =>
  (cookie ?? "")
    .split(SEPARATOR)
    .filter((token) => /^[\w-]{43}$/.test(token))
    .slice(-MOST_TOKENS);

export const withToken = (cookie: string | undefined, token: string): string =>
  [...tokensIn(cookie), token].slice(-MOST_TOKENS).join(SEPARATOR);
