import type { EmailTemplate } from "../template.ts";
import { sampleArticle, Told, type ToldArticle, Ways } from "./parts/letter.tsx";

export type ArticleLetter = { readonly article: ToldArticle };

/** To readers who asked for each article, when one appears. */
export const articlePublished: EmailTemplate<ArticleLetter> = {
  subject: ({ article }) => article.title,
  preview: ({ article }) => article.summary,
  sample: (locale) => ({ article: sampleArticle(locale) }),
  Body: ({ props: { article }, letter }) => (
    <>
      <Told article={article} letter={letter} />
      <Ways letter={letter} />
    </>
  ),
};
