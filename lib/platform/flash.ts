import "server-only";
import { readCookie, writeCookie } from "./request.ts";

/** One line said after a redirect; the proxy drops it once it was shown. */
export type Flash = { readonly tone: "done" | "refused"; readonly message: string };

export const say = (flash: Flash): Promise<void> => writeCookie("flash", Buffer.from(JSON.stringify(flash)).toString("base64url"), 60);

export async function readFlash(): Promise<Flash | null> {
  const raw = await readCookie("flash");
  if (!raw) return null;
  try {
    const { tone, message } = JSON.parse(Buffer.from(raw, "base64url").toString("utf8")) as Flash;
    return (tone === "done" || tone === "refused") && typeof message === "string" ? { tone, message: message.slice(0, 500) } : null;
  } catch {
    return null;
  }
}
