import { env } from "../../platform/env.ts";
import { paths } from "../../platform/paths.ts";
import { derivedToken } from "../../platform/secrets.ts";

/** A link in a mail, named by the row it opens; its token is made again whenever the mail is sent. */
export type LinkRef = { readonly purpose: LinkPurpose; readonly id: string };

const PATHS = {
  "order-link": (token: string, locale: string) => paths.api.openOrder(token, locale),
  "order-lookup": (token: string, locale: string) => paths(locale).openLookup(token),
  "confirm-mailbox": (token: string, locale: string) => paths(locale).confirmMailbox(token),
  "verify-email": (token: string, locale: string) => paths(locale).verifyEmail(token),
  "reset-password": (token: string, locale: string) => paths(locale).newPassword(token),
} as const;
export type LinkPurpose = keyof typeof PATHS;

/** The token that belongs to a row; the row keeps only its hash. */
export const linkToken = ({ purpose, id }: LinkRef): string => derivedToken(purpose, id);

export const linkUrl = (ref: LinkRef, locale: string): string => absolute(PATHS[ref.purpose](linkToken(ref), locale));

export const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href;
