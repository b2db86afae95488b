import type { ArticleCard } from "@/lib/content/model";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { store } from "@/store.config";

/** What it is about, of which day, and how long it takes to read. */
export function ArticleFacts({ article, locale }: { article: ArticleCard; locale: string }) {
  const t = translator(locale, "content");
  const day = article.publishedAt && dayIn(new Date(article.publishedAt), store.contact.timeZone);
  return (
    <p className="flex flex-wrap gap-x-4 font-mono text-xs">
      <span>{t(`topics.${article.topic}`)}</span>
      {day && <time dateTime={day}>{formatLongDay(day, locale)}</time>}
      <span>{t("journal.minutes", { minutes: article.minutes })}</span>
    </p>
  );
}
