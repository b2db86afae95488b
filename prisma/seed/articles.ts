import fs from "node:fs";
import { articleInput } from "../../lib/content/schema.ts";
import { DAY, earlier } from "../../lib/kernel/clock.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { refresh, TAGS } from "../../lib/platform/cache.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { type Tx, transaction } from "../../lib/platform/db/pool.ts";
import type { ArticleSeed } from "./article-seed.ts";

const BY = "system:seed";

/** Journal, guides and pages. One that staff have changed since is theirs and stays as it is; nobody gets a letter about any. */
export async function seed(): Promise<number> {
  const now = await shopNow();
  const articles = await readArticles();
  for (const article of articles) await transaction((tx) => publish(tx, article, now));
  await refresh([TAGS.articles]);
  return articles.length;
}

/** Every file of the articles folder, checked by the rules that staff's forms use. */
export async function readArticles(): Promise<ArticleSeed[]> {
  const folder = new URL("./articles/", import.meta.url);
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return Promise.all(
    files.sort().map(async (file) => {
      const { default: given } = (await import(new URL(file, folder).href)) as { default: ArticleSeed };
      const { daysAgo, ...input } = given;
      const checked = articleInput.safeParse(input);
      if (!checked.success)
        throw new Error(`${file}: ${checked.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join(", ")}`);
      return { ...checked.data, daysAgo };
    }),
  );
}

async function publish(tx: Tx, { daysAgo, ...input }: ArticleSeed, now: Date): Promise<void> {
  const known = await tx.one<{ id: string; version: number }>`
    SELECT id, version FROM article WHERE kind = ${input.kind}::article_kind AND handle = ${input.handle} FOR UPDATE`;
  if (known && known.version > 1) return;
  const at = earlier(now, daysAgo * DAY);
  const [title, summary, body] = [input.title, input.summary, input.body].map((text) => JSON.stringify(text));
  const article = await tx.one<{ id: string; publishedAt: Date }>`
    INSERT INTO article (id, kind, handle, title, summary, body, topic, picture, products, published_at, updated_at)
    VALUES (${known?.id ?? newId("article")}, ${input.kind}::article_kind, ${input.handle}, ${title}::jsonb, ${summary}::jsonb, ${body}::jsonb,
      ${input.topic}, ${input.picture}, ${input.products}::text[], ${at}, ${at})
    ON CONFLICT (id) DO UPDATE SET title = EXCLUDED.title, summary = EXCLUDED.summary, body = EXCLUDED.body, topic = EXCLUDED.topic,
      picture = EXCLUDED.picture, products = EXCLUDED.products
    RETURNING id, published_at`;
  if (!article) return;
  await tx.exec`
    INSERT INTO article_revision (id, article_id, number, state, data, based_on, actor, created_at, updated_at, published_at)
    VALUES (${newId("revision")}, ${article.id}, 1, 'published', ${JSON.stringify(input)}::jsonb, 0, ${BY}, ${article.publishedAt}, ${article.publishedAt}, ${article.publishedAt})
    ON CONFLICT (article_id, number) DO UPDATE SET data = EXCLUDED.data`;
}
