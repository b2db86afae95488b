import "server-only";
import { cookies, headers } from "next/headers";
import { store } from "../../store.config.ts";
import { deskLocaleFor } from "../i18n/desk-locale.ts";
import { COOKIES, type CookieName, cookieName } from "./cookies.ts";
import { env, isSecure } from "./env.ts";

/** The address the request came from; proxies are believed only as far as TRUST_PROXY says. */
export async function sourceAddress(): Promise<string> {
  const chain = ((await headers()).get("x-forwarded-for") ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
  return chain.at(-1 - env().TRUST_PROXY) ?? chain[0] ?? "unknown";
}

/**
 * The storefront's locale, put on the request by the proxy; wrong ones fall back to the default. Staff's way in has no
 * storefront: there the browser's language counts, until somebody is known by their own.
 */
export async function requestLocale(): Promise<string> {
  const given = await headers();
  const atTheDesk = given.get("x-pathname")?.startsWith("/admin") ? deskLocaleFor(given.get("accept-language")) : null;
  return given.get("x-next-intl-locale") ?? atTheDesk ?? store.defaultLocale;
}

/** What the browser says of itself, and the mark it got when somebody last signed in on it. */
export type Browser = { readonly userAgent: string | null; readonly device: string | null };

export async function requestBrowser(): Promise<Browser> {
  return { userAgent: (await headers()).get("user-agent")?.slice(0, 300) ?? null, device: (await readCookie("device")) ?? null };
}

/** The page a form was sent from, without its query. */
export const requestPath = async (): Promise<string> => (await headers()).get("x-pathname") ?? "/";

/** The nonce the page's policy asks of its scripts; only pages of one person have one. */
export const requestNonce = async (): Promise<string | undefined> => (await headers()).get("x-nonce") ?? undefined;

/** The shop's address as others see it, for canonical and alternate links. */
export const siteUrl = (): URL => new URL(env().PUBLIC_URL);

/** The line to be said on this page, as the proxy took it from its cookie. */
export const requestFlash = async (): Promise<string | null> => (await headers()).get("x-flash");

export const requestIdHeader = async (): Promise<string | null> => (await headers()).get("x-request-id");

export const readCookie = async (name: CookieName): Promise<string | undefined> => (await cookies()).get(cookieName(name))?.value;

export async function writeCookie(name: CookieName, value: string, maxAgeSeconds: number): Promise<void> {
  // The flash line is no secret, and the page that showed it takes it away.
  const httpOnly = name !== "flash";
  (await cookies()).set(cookieName(name), value, { httpOnly, sameSite: "lax", secure: isSecure(), path: "/", maxAge: maxAgeSeconds });
}

export async function dropCookie(name: CookieName): Promise<void> {
  (await cookies()).set(cookieName(name), "", { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge: 0 });
}

/** Our cookies as this server names them, for the page that says what they are for: `cookieCart`, `cookieOrder` … */
export const cookieNames = (): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(COOKIES) as CookieName[]).map((name) => [`cookie${name[0]?.toUpperCase()}${name.slice(1)}`, cookieName(name)]),
  );
