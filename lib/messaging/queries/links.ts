import { env } from "../../platform/env.ts";
import { paths } from "../../platform/paths.ts";
import { derivedToken, sameText } from "../../platform/secrets.ts";

/** A link in a mail, named by the row it opens, and by the number that stands in its address where one does; its token is made again whenever the mail is sent. */
export type LinkRef = { readonly purpose: LinkPurpose; readonly id: string; readonly number?: string };

const PATHS = {
  "order-calendar": (key: string, locale: string, number = "") => paths.api.orderCalendar(number, { locale, key }),
  "order-link": (token: string, locale: string) => paths.api.openOrder(token, locale),
  "order-lookup": (token: string, locale: string) => paths(locale).openLookup(token),
  "verify-email": (token: string, locale: string) => paths(locale).verifyEmail(token),
  "reset-password": (token: string, locale: string) => paths(locale).newPassword(token),
  "confirm-mailbox": (token: string, locale: string) => paths(locale).confirmMailbox(token),
  "change-email": (token: string, locale: string) => paths(locale).confirmNewEmail(token),
  "data-request": (token: string, locale: string) => paths(locale).confirmDataRequest(token),
  "data-export": (token: string, locale: string) => paths(locale).dataExport(token),
  "confirm-letters": (token: string, locale: string) => paths(locale).confirmLetters(token),
  refill: (token: string, locale: string) => paths(locale).refill(token),
  letters: (token: string, locale: string) => paths(locale).letters(token),
  preferences: (token: string, locale: string) => paths(locale).messageChoices(token),
  "write-again": (token: string, locale: string) => paths(locale).writeAgain(token),
} as const;
export type LinkPurpose = keyof typeof PATHS;

/** Links that name their row themselves, signed; the others are looked up by the hash that their row keeps. */
const SIGNED = ["confirm-letters", "letters", "preferences", "refill", "write-again"] as const satisfies readonly LinkPurpose[];
type SignedPurpose = (typeof SIGNED)[number];

/** The token that belongs to a row; the row keeps only its hash, or nothing at all where the token is signed. */
export function linkToken({ purpose, id }: LinkRef): string {
  const secret = derivedToken(purpose, id);
  return (SIGNED as readonly string[]).includes(purpose) ? `${id}.${secret}` : secret;
}

/** What a signed token names, or null when we did not sign it. */
export function readSignedToken(purpose: SignedPurpose, token: string): string | null {
  const end = token.lastIndexOf(".");
  const id = token.slice(0, Math.max(end, 0));
  return id && sameText(token.slice(end + 1), derivedToken(purpose, id)) ? id : null;
}

export const linkUrl = (ref: LinkRef, locale: string): string => absolute(PATHS[ref.purpose](linkToken(ref), locale, ref.number));

export const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href;
