import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { PRIVATE_PAGES } from "@/lib/platform/private-pages.ts";
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

/** A page that the proxy took for one of the catalogue would be kept by caches, whoever it was drawn for (TRUST R48). */
test("the proxy knows every page of one person, and no page of everybody's", () => {
  const foldersOf = (group: string) =>
    readdirSync(`app/[locale]/(${group})`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
      .map(({ name }) => name);
  expect(foldersOf("private").sort()).toEqual([...PRIVATE_PAGES].sort());
  expect(foldersOf("store").filter((name) => (PRIVATE_PAGES as readonly string[]).includes(name))).toEqual([]);
});
