import { expect, test } from "vitest";
import { sitemapIndexXml, sitemapXml } from "@/lib/content/rules/sitemap.ts";

test("every page is there once for each locale, and names all the others", () => {
  const addresses = new Map([
    ["en-IE", "https://shop.example/a?b=1&c=2"],
    ["de-DE", "https://shop.example/de/a"],
  ]);
  const xml = sitemapXml([{ addresses, changedAt: new Date("2026-11-22T10:00:00Z") }], "en-IE");
  expect(xml.match(/<url>/g)).toHaveLength(2);
  expect(xml.match(/hreflang="de-DE"/g)).toHaveLength(2);
  expect(xml.match(/hreflang="x-default" href="https:\/\/shop.example\/a\?b=1&amp;c=2"/g)).toHaveLength(2);
  expect(xml).toContain("<lastmod>2026-11-22</lastmod>");
});

test("what is not for the default locale leads everybody else to the first it is for", () => {
  const xml = sitemapXml([{ addresses: new Map([["en-US", "https://shop.example/en-us/a"]]) }], "en-IE");
  expect(xml).toContain('hreflang="x-default" href="https://shop.example/en-us/a"');
});

test("the list of lists", () => {
  expect(sitemapIndexXml(["https://shop.example/x"])).toContain("<sitemap><loc>https://shop.example/x</loc></sitemap>");
});
