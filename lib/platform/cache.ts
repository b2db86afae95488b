import { env } from "./env.ts";
import { log } from "./log.ts";

/** What cached pages are made of. A page names the tags it was drawn from; a change refreshes them. */
export const TAGS = {
  catalog: "catalog",
  product: (handle: string) => `product:${handle}`,
  collection: (handle: string) => `collection:${handle}`,
  shipping: "shipping",
  articles: "articles",
  clock: "clock",
} as const;

/**
 * Forgets every page and query drawn from these tags. After COMMIT, from whatever process: the web process forgets at once,
 * others ask it to. Cached pages are a copy, so a failure is logged and never undoes the change itself.
 */
export async function refresh(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  try {
    const answer = await fetch(new URL("/api/internal/refresh", env().INTERNAL_URL ?? `http://localhost:${env().PORT}`), {
      method: "POST",
      headers: { authorization: `Bearer ${env().INTERNAL_TOKEN}`, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(3_000),
    });
    if (!answer.ok) log.warn("pages not refreshed", { status: answer.status, tags: tags.join(" ") });
  } catch (error) {
    log.error("pages not refreshed", error, { tags: tags.join(" ") });
  }
}
