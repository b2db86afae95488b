import { pick } from "../../lib/kernel/localized.ts";
import { Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";
import { sampleArticle, type ToldArticle, ToldBriefly, Ways } from "./parts/letter.tsx";

/** `month` is its first day, "2026-11-01". */
export type MonthLetter = { readonly month: string; readonly articles: readonly ToldArticle[] };

const monthName = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${month}T12:00:00Z`));

/** To readers who asked for one letter a month: what appeared in it. */
export const monthEnded: EmailTemplate<MonthLetter> = {
  subject: ({ month, articles }, { t, locale }) =>
    t("emails.monthLetter.subject", { month: monthName(month, locale), count: articles.length }),
  preview: ({ articles }) => articles.map(({ title }) => title).join(" · "),
  sample: (locale) => ({
    month: "2026-11-01",
    articles: [
      sampleArticle(locale),
      {
        ...sampleArticle(locale),
        handle: "wool",
        topic: "care",
        title: pick({ en: "Wool between two winters", de: "Wolle zwischen zwei Wintern" }, locale),
        summary: pick({ en: "Air it, fold it, and keep the moths out.", de: "Lüften, falten und die Motten fernhalten." }, locale),
        minutes: 4,
        publishedAt: "2026-11-27T09:00:00.000Z",
      },
    ],
  }),
  Body: ({ props: { articles, month }, letter }) => (
    <>
      <Paragraph>{letter.t("emails.monthLetter.text", { month: monthName(month, letter.locale), count: articles.length })}</Paragraph>
      {articles.map((article) => (
        <ToldBriefly key={`${article.kind}/${article.handle}`} article={article} letter={letter} />
      ))}
      <Ways letter={letter} />
    </>
  ),
};
