import { z } from "zod";
import { SITEMAPS } from "@/lib/content/model";
import { sitemapXml } from "@/lib/content/rules/sitemap";
import { ok } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";
import { store } from "@/store.config";
import { listMappedPages } from "./mapped-pages";

export const GET = readRoute({
  name: "content.sitemap",
  input: z.strictObject({ kind: z.enum(SITEMAPS) }),
  limits: [{ by: "source", points: 120, seconds: 3_600 }],
  quiet: true,
  run: async ({ input }) =>
    ok(
      new Response(sitemapXml(await listMappedPages[input.kind](), store.defaultLocale), {
        headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=0, s-maxage=3600" },
      }),
    ),
});
