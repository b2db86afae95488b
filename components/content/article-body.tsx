import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import type { ArticleView } from "@/lib/content/model";
import { ArticleFacts } from "./article-facts";
import { Markdown } from "./markdown";

/** An article as it is read; the page gives the picture that stands beside its head. */
export function ArticleBody({
  article,
  locale,
  picture,
  aside,
  children,
}: {
  article: ArticleView;
  locale: string;
  picture?: ReactNode;
  /** Beside the text on a wide page, under it on a phone. */
  aside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <>
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <PageHead title={article.title} lead={article.summary}>
          {children}
          <ArticleFacts article={article} locale={locale} />
        </PageHead>
        {picture && <div className="max-w-sm pb-8 lg:max-w-none lg:pt-6">{picture}</div>}
      </div>
      <div className="grid gap-12 border-ink border-t-[1.5px] pt-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Markdown text={article.body} locale={locale} />
        {aside && <div className="lg:sticky lg:top-6 lg:self-start">{aside}</div>}
      </div>
    </>
  );
}
