import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { paths } from "@/lib/platform/paths";
import { siteUrl } from "@/lib/platform/request";
import { readRoute } from "@/lib/platform/route";
import { store } from "@/store.config";

/** One person's pages, and what is made anew for each question; in every locale. */
const PRIVATE = ["cart", "checkout", "account", "track", "letters", "sign-in", "sign-up", "forgotten-password", "new-password", "search"];

const robots = (): string => {
  const to = paths(store.defaultLocale);
  return [
    "User-agent: *",
    ...PRIVATE.flatMap((name) => [`Disallow: /${name}`, `Disallow: /*/${name}`]),
    `Disallow: ${paths.admin.home()}`,
    "Disallow: /api/",
    "Allow: /api/social/",
    "Allow: /api/sitemaps/",
    `Allow: ${to.home()}$`,
    "",
    `Sitemap: ${new URL(paths.api.sitemap(), siteUrl()).href}`,
    "",
  ].join("\n");
};

export const GET = readRoute({
  name: "content.robots",
  input: z.object({}),
  quiet: true,
  run: async () =>
    ok(
      new Response(robots(), {
        headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=0, s-maxage=3600" },
      }),
    ),
});
