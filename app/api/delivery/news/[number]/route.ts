import { findOrderNews } from "@/lib/delivery/queries/news";
import { newsInput } from "@/lib/delivery/schema/tracking";
import { ok, refuse } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";

/** Whether there is anything new of an order since its page was drawn, and what in one sentence: asked while the page is looked at. */
export const GET = readRoute({
  name: "delivery.news",
  input: newsInput,
  limits: [{ by: "source", points: 600, seconds: 600 }],
  quiet: true,
  run: async ({ input, locale, now }) => {
    const news = await findOrderNews(input.number, { locale, now, seen: input.seen });
    if (!news) return refuse("unknown");
    return ok(news.said === null ? new Response(null, { status: 204 }) : Response.json(news));
  },
});
