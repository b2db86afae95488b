import { pick } from "../../kernel/localized.ts";
import type { ArticleInput, ArticleView } from "../model.ts";
import { minutesToRead } from "./markdown.ts";

/** An article in the reader's language, whether it is shown already or only looked at beforehand. */
export function toArticleView(
  input: ArticleInput,
  { publishedAt, updatedAt, locale }: { publishedAt: Date | null; updatedAt: Date; locale: string },
): ArticleView {
  const body = pick(input.body, locale);
  return {
    kind: input.kind,
    handle: input.handle,
    topic: input.topic,
    title: pick(input.title, locale),
    summary: pick(input.summary, locale),
    body,
    picture: input.picture,
    products: input.products,
    minutes: minutesToRead(body),
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
  };
}
