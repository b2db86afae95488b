import { z } from "zod";
import { SITEMAPS } from "@/lib/content/model";
import { sitemapIndexXml } from "@/lib/content/rules/sitemap";
import { ok } from "@/lib/kernel/result";
import { paths } from "@/lib/platform/paths";
import { siteUrl } from "@/lib/platform/request";
import { readRoute } from "@/lib/platform/route";

export const GET = readRoute({
  name: "content.sitemaps",
  input: z.object({}),
  quiet: true,
  run: async () =>
    ok(
      new Response(sitemapIndexXml(SITEMAPS.map((kind) => new URL(paths.api.sitemapOf(kind), siteUrl()).href)), {
        headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=0, s-maxage=3600" },
      }),
    ),
});
