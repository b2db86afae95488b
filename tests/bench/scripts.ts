import { gzipSync } from "node:zlib";
import { table } from "./table.ts";

const ROUTES = [
  "/bare",
  "/",
  "/collections/kitchen",
  "/products/gooseneck-kettle",
  "/search?q=kettle",
  "/help",
  "/cart",
  "/track",
  "/sign-in",
  "/admin/sign-in",
];

/** Script that a first visit of each route loads, gzipped, in KB: every file its document names. */
export async function scriptWeights(base: string): Promise<string> {
  const rows: (string | number)[][] = [];
  const known = new Map<string, number>();
  for (const route of ROUTES) {
    const html = await (await fetch(new URL(route, base))).text();
    const files = new Set(
      [...html.matchAll(/<script[^>]+src="([^"]+)"(?![^>]*nomodule)/gi)].map(([, src = ""]) => src.replaceAll("&amp;", "&")),
    );
    let bytes = 0;
    for (const file of files) {
      const weight = known.get(file) ?? gzipSync(Buffer.from(await (await fetch(new URL(file, base))).arrayBuffer()), { level: 6 }).length;
      known.set(file, weight);
      bytes += weight;
    }
    rows.push([route, files.size, (bytes / 1_024).toFixed(1), (gzipSync(html).length / 1_024).toFixed(1)]);
  }
  return table("First-load script by route, gzipped", ["route", "files", "script KB", "document KB"], rows);
}
