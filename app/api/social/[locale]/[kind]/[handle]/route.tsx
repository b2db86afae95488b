import { unstable_cache } from "next/cache";
import { z } from "zod";
import { SocialPaper } from "@/components/content/social-paper";
import { ARTICLE_KINDS } from "@/lib/content/model";
import { ok, refuse } from "@/lib/kernel/result";
import { TAGS } from "@/lib/platform/cache";
import { paperPicture } from "@/lib/platform/paper-picture";
import { readRoute } from "@/lib/platform/route";
import { drawSocialPicture } from "@/lib/platform/social-picture";
import { LOCALES } from "@/store.config";
import { findSocialFacts, type Told } from "./social-facts";

const SIZE = { width: 1200, height: 630 };

const input = z.strictObject({
  locale: z.enum(LOCALES as [string, ...string[]]),
  kind: z.enum(["shop", "product", "collection", ...ARTICLE_KINDS]),
  handle: z.string().regex(/^[a-z0-9-]{1,80}$/),
});

/** Drawn once for the same words; kept as text, since that is what the cache holds. */
const draw = unstable_cache(
  async ({ src, ...facts }: Told): Promise<string> => {
    const front = src ? await paperPicture(src) : null;
    const picture = front && `data:image/jpeg;base64,${front.toString("base64")}`;
    return (await drawSocialPicture(<SocialPaper {...facts} picture={picture} />, SIZE)).toString("base64");
  },
  ["content.social"],
  { tags: [TAGS.catalog, TAGS.articles], revalidate: 86_400 },
);

export const GET = readRoute({
  name: "content.socialPicture",
  input,
  limits: [{ by: "source", points: 300, seconds: 3_600 }],
  quiet: true,
  run: async ({ input: asked }) => {
    const facts = await findSocialFacts(asked);
    if (!facts) return refuse("unknown");
    return ok(
      new Response(Buffer.from(await draw(facts), "base64"), {
        headers: { "content-type": "image/jpeg", "cache-control": "public, max-age=86400, stale-while-revalidate=604800" },
      }),
    );
  },
});
