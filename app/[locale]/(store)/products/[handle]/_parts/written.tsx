import Link from "next/link";
import { ArticleFacts } from "@/components/content/article-facts";
import { articleHref } from "@/components/content/article-list";
import { Section } from "@/components/ui/section";
import { listArticlesAbout } from "@/lib/content/queries/articles";
import { translator } from "@/lib/i18n/translator";

const SHOWN = 3;

/** What the journal says of this thing, guides first; nothing where it says nothing. */
export async function Written({ handle, locale }: { handle: string; locale: string }) {
  const articles = await listArticlesAbout(handle, locale);
  if (articles.length === 0) return null;
  return (
    <Section title={translator(locale, "content.journal")("about")} className="afar mb-18">
      <ul className="grid gap-x-12 gap-y-6 md:grid-cols-3">
        {articles.slice(0, SHOWN).map((article) => (
          <li key={`${article.kind}/${article.handle}`} className="flex flex-col gap-1">
            <p className="font-bold font-display text-lg leading-snug">
              <Link href={articleHref(article, locale)} prefetch={false} className="link">
                {article.title}
              </Link>
            </p>
            <p className="text-sm leading-snug">{article.summary}</p>
            <ArticleFacts article={article} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
