import "server-only";
import { cookieName } from "./cookies.ts";
import { isSecure } from "./env.ts";
import { newRequestId } from "./log.ts";
import { requestFlash, writeCookie } from "./request.ts";

/** One line said after a redirect; dropped once it was shown, by the proxy or, where a script went on by itself, by the page. */
export type Flash = { readonly tone: "done" | "refused"; readonly message: string };

/** As it stands on a page: told apart from the last one by `id`, taken away by writing `end` to the page's cookies. */
export type ShownFlash = Flash & { readonly id: string; readonly end: string };

export const say = (flash: Flash): Promise<void> =>
  writeCookie("flash", Buffer.from(JSON.stringify({ ...flash, id: newRequestId() })).toString("base64url"), 60);

const ending = (): string => `${cookieName("flash")}=; Path=/; Max-Age=0; SameSite=Lax${isSecure() ? "; Secure" : ""}`;

export async function readFlash(): Promise<ShownFlash | null> {
  const raw = await requestFlash();
  if (!raw) return null;
  try {
    const { tone, message, id } = JSON.parse(Buffer.from(raw, "base64url").toString("utf8")) as ShownFlash;
    if ((tone !== "done" && tone !== "refused") || typeof message !== "string") return null;
    return { tone, message: message.slice(0, 500), id: String(id), end: ending() };
  } catch {
    return null;
  }
}
