import { Img } from "react-email";
import { formatLongDay } from "../../../lib/i18n/formats.ts";
import { dayIn } from "../../../lib/kernel/days.ts";
import { paths } from "../../../lib/platform/paths.ts";
import { store } from "../../../store.config.ts";
import { Act, Anchor, Paragraph, Part, Small } from "../../parts.tsx";
import type { Letter } from "../../template.ts";

/** An article as a letter tells of it, in its reader's language. */
export type ToldArticle = {
  readonly kind: "journal" | "guide";
  readonly handle: string;
  readonly topic: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly publishedAt: string;
  /** Path of its picture without the ending. */
  readonly picture: string | null;
};

const hrefOf = ({ kind, handle }: ToldArticle, { locale, href }: Letter): string =>
  href(kind === "guide" ? paths(locale).guide(handle) : paths(locale).article(handle));

const factsOf = ({ topic, publishedAt, minutes }: ToldArticle, { t, locale }: Letter): string =>
  [
    t(`content.topics.${topic}`),
    formatLongDay(dayIn(new Date(publishedAt), store.contact.timeZone), locale),
    t("content.journal.minutes", { minutes }),
  ].join(" · ");

/** One article as the whole letter: its picture, what it says, and the way to it. */
export const Told = ({ article, letter }: { article: ToldArticle; letter: Letter }) => (
  <>
    {article.picture && (
      <Img
        src={letter.href(`${article.picture}-small.webp`)}
        alt=""
        width="240"
        height="300"
        style={{ borderRadius: "4px", margin: "0 0 16px" }}
      />
    )}
    <Paragraph>{article.summary}</Paragraph>
    <Small>{factsOf(article, letter)}</Small>
    <Act href={hrefOf(article, letter)}>{letter.t("emails.letter.read")}</Act>
  </>
);

/** One of several articles. */
export const ToldBriefly = ({ article, letter }: { article: ToldArticle; letter: Letter }) => (
  <Part title={article.title}>
    <Paragraph>{article.summary}</Paragraph>
    <Small>
      {factsOf(article, letter)}
      <br />
      <Anchor href={hrefOf(article, letter)}>{letter.t("emails.letter.readBrief", { title: article.title })}</Anchor>
    </Small>
  </Part>
);

/** How to change or end them, under every letter. */
export const Ways = ({ letter: { t, links } }: { letter: Letter }) =>
  links.letters && (
    <Small>
      <Anchor href={links.letters}>{t("emails.letter.change")}</Anchor>
    </Small>
  );

/** A reader's sample, for tests and the preview. */
export const sampleArticle = (locale: string): ToldArticle => ({
  kind: "journal",
  handle: "why-we-stock-screws",
  topic: "repair",
  title: locale.startsWith("de") ? "Warum wir Schrauben führen" : "Why we stock screws",
  summary: locale.startsWith("de")
    ? "Eine Schraube kostet wenig. Ohne sie ist ein Stuhl keiner."
    : "A screw costs little. Without it a chair is no chair.",
  minutes: 3,
  publishedAt: "2026-11-20T09:00:00.000Z",
  picture: null,
});
