import type { ToldArticle } from "../../../emails/content/parts/letter.tsx";
import { store } from "../../../store.config.ts";
import { addDays, dayIn, instantOf, type LocalDate } from "../../kernel/days.ts";
import { queueMessage } from "../../messaging/commands.ts";
import type { Frequency } from "../../messaging/model.ts";
import { type LetterReader, listReaders } from "../../messaging/queries/readers.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import type { RecordedEvent } from "../../platform/events.ts";
import type { ArticleInput } from "../model.ts";
import { toArticleView } from "../rules/articles.ts";

type Shown = ArticleInput & { readonly id: string; readonly publishedAt: Date; readonly updatedAt: Date; readonly front: string | null };

const BATCH = 200;

/** article.published: a letter to everybody who asked for each article on its topic. Only what is new is told. */
export async function tellReaders(event: RecordedEvent): Promise<void> {
  if (event.payload.isNew !== true || event.payload.kind === "page") return;
  const [article] = await listShown({ id: event.subject });
  if (!article) return;
  await forReaders("each", async (tx, reader) => {
    if (!reader.topics.includes(article.topic)) return;
    await queueLetter(tx, reader, {
      template: "content/article-published",
      dedupeKey: `letter:${article.id}:${reader.id}`,
      payload: { article: toTold(article, reader.locale) },
    });
  });
}

/**
 * Once a month has ended by the shop's clock: one letter with what appeared since the last to everybody who asked for one a
 * month, if anything did. Asked every hour; a letter has its month's key, so that none goes out twice.
 */
export async function tellOfTheMonth(): Promise<void> {
  const now = await shopNow();
  const month = `${dayIn(now, store.contact.timeZone).slice(0, 8)}01` as LocalDate;
  const ended = `${addDays(month, -1).slice(0, 8)}01`;
  const until = instantOf(month, 0, store.contact.timeZone);
  const articles = await listShown({ before: until });
  await forReaders("monthly", async (tx, reader) => {
    const news = articles.filter(({ topic, publishedAt }) => reader.topics.includes(topic) && publishedAt > reader.since);
    if (news.length === 0 || reader.since >= until) return;
    await queueLetter(tx, reader, {
      template: "content/month-ended",
      dedupeKey: `letters:${month}:${reader.id}`,
      payload: { month: ended, articles: news.map((article) => toTold(article, reader.locale)) },
    });
    await tx.exec`UPDATE subscription SET last_sent_at = ${until} WHERE id = ${reader.id}`;
  });
}

/** Newest first. */
const listShown = ({ id = null, before = null }: { id?: string | null; before?: Date | null }): Promise<Shown[]> =>
  sql.many<Shown>`
    SELECT a.id, a.kind::text AS kind, a.handle, a.topic, a.title, a.summary, a.body, a.picture, a.products, a.published_at, a.updated_at,
      (SELECT m.src FROM media m JOIN product p ON p.id = m.product_id WHERE p.handle = a.picture AND m.shot = 'front' ORDER BY m.position LIMIT 1) AS front
    FROM article a WHERE a.published_at IS NOT NULL AND a.kind <> 'page'
      AND (${id}::text IS NULL OR a.id = ${id}) AND (${before}::timestamptz IS NULL OR a.published_at < ${before})
    ORDER BY a.published_at DESC LIMIT 100`;

async function forReaders(frequency: Frequency, tell: (tx: Tx, reader: LetterReader) => Promise<void>): Promise<void> {
  for (let after = ""; ; ) {
    const readers = await listReaders(sql, { frequency, after, limit: BATCH });
    await transaction(async (tx) => {
      for (const reader of readers) await tell(tx, reader);
    });
    const last = readers.at(-1);
    if (!last || readers.length < BATCH) return;
    after = last.id;
  }
}

type Told = { readonly template: string; readonly dedupeKey: string; readonly payload: Readonly<Record<string, unknown>> };

const queueLetter = (tx: Tx, { id, email, name, locale }: LetterReader, { template, dedupeKey, payload }: Told): Promise<void> =>
  queueMessage(tx, {
    template,
    dedupeKey,
    to: email,
    name,
    locale,
    why: "letters",
    payload: { ...payload, links: { letters: { purpose: "letters", id } } },
  });

function toTold(shown: Shown, locale: string): ToldArticle {
  const { kind, handle, topic, title, summary, minutes } = toArticleView(shown, { ...shown, locale });
  return {
    kind: kind === "guide" ? "guide" : "journal",
    handle,
    topic,
    title,
    summary,
    minutes,
    publishedAt: shown.publishedAt.toISOString(),
    picture: shown.front,
  };
}
