import { refresh, TAGS } from "../platform/cache.ts";

/** A price that was written before comes into force: what shows it is drawn anew. */
export async function refreshPricedPages({ handle }: Readonly<Record<string, unknown>>): Promise<void> {
  if (typeof handle === "string") await refresh([TAGS.catalog, TAGS.product(handle)]);
}
