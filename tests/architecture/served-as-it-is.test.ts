import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readText } from "../support/source/files.ts";

/** What lies in `public/` is served as it is; a file the proxy took for a page would be answered by a missing one. */
test("the proxy leaves every file of public/ alone, and takes everything else", () => {
  const [, written = ""] = /matcher: \[\s*"(.+)"/.exec(readText("proxy.ts")) ?? [];
  const matcher = new RegExp(`^${written.replaceAll("\\\\", "\\")}$`);
  const takes = (path: string) => matcher.test(path);
  const files = readdirSync("public", { withFileTypes: true }).map((entry) => `/${entry.name}${entry.isDirectory() ? "/x" : ""}`);
  expect([...files, "/robots.txt", "/sitemap.xml"].filter(takes)).toEqual([]);
  expect(["/", "/products/v1.5", "/sitemap", "/apple-icon", "/favicon.icon", "/robots"].every(takes)).toBe(true);
});
