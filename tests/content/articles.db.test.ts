import { beforeEach, describe, expect, test } from "vitest";
import {
  discardArticleDraft,
  publishArticle,
  restoreArticleRevision,
  saveArticleDraft,
  withdrawArticle,
} from "../../lib/content/commands/articles.ts";
import { publishDueArticles } from "../../lib/content/jobs/publishing.ts";
import type { ArticleInput } from "../../lib/content/model.ts";
import { findStaffArticle, listStaffArticles } from "../../lib/content/queries/desk.ts";
import { findNewHandle } from "../../lib/content/queries/redirects.ts";
import { DAY, later } from "../../lib/kernel/clock.ts";
import { must } from "../../lib/kernel/result.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { anArticle } from "./writing.ts";

const actor = "staff:stf_tess00000";
const now = new Date("2026-11-22T10:00:00Z");

/** Begun, and shown at once. */
async function aShownArticle(input: Partial<ArticleInput> = {}) {
  const begun = must(await saveArticleDraft({ articleId: null, basedOn: 0, input: anArticle(input), actor, now }));
  return must(await publishArticle({ articleId: begun.articleId, basedOn: begun.version, publishAt: null, actor, now }));
}

const shown = (articleId: string) =>
  sql.one<{
    title: { en: string };
    handle: string;
    publishedAt: Date | null;
  }>`SELECT title, handle, published_at FROM article WHERE id = ${articleId}`;
const newsOf = (articleId: string) =>
  sql.many<{
    payload: { isNew: boolean };
  }>`SELECT payload FROM domain_event WHERE subject = ${articleId} AND name = 'article.published' ORDER BY recorded_at`;

beforeEach(async () => {
  await sql.exec`UPDATE shop_setting SET value = jsonb_build_object('ms', 0) WHERE key = 'clock_offset'`;
});

describe("an article", () => {
  test("is written, shown, written on and shown again; readers see nothing of a draft", async () => {
    const first = await aShownArticle({ title: { en: "One", de: "Eins" } });
    const input = anArticle({ handle: (await shown(first.articleId))?.handle ?? "", title: { en: "Two", de: "Zwei" } });
    const second = must(await saveArticleDraft({ articleId: first.articleId, basedOn: first.version, input, actor, now }));
    expect((await shown(first.articleId))?.title.en).toBe("One");
    must(await publishArticle({ articleId: first.articleId, basedOn: second.version, publishAt: null, actor, now: later(now, DAY) }));
    expect(await shown(first.articleId)).toMatchObject({ title: { en: "Two" }, publishedAt: now });
    expect((await newsOf(first.articleId)).map(({ payload }) => payload.isNew)).toEqual([true, false]);
  });

  test("whoever saves what another has changed meanwhile is told, and nothing is lost", async () => {
    const { articleId, version } = await aShownArticle();
    const save = (title: string) =>
      saveArticleDraft({ articleId, basedOn: version, input: anArticle({ title: { en: title, de: title } }), actor, now });
    const answers = await Promise.all([save("Grace"), save("Carla")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "conflict" } });
    expect((await findStaffArticle(articleId))?.history).toHaveLength(2);
  });

  test("planned for a day appears on it, by the shop's clock, and not before", async () => {
    const begun = must(await saveArticleDraft({ articleId: null, basedOn: 0, input: anArticle(), actor, now: await shopNow() }));
    const publishAt = later(await shopNow(), DAY);
    must(await publishArticle({ ...begun, basedOn: begun.version, publishAt, actor, now: await shopNow() }));
    await publishDueArticles();
    expect((await shown(begun.articleId))?.publishedAt).toBeNull();
    await moveClock(DAY + 60_000);
    await publishDueArticles();
    await publishDueArticles();
    expect((await shown(begun.articleId))?.publishedAt).not.toBeNull();
    expect(await newsOf(begun.articleId)).toHaveLength(1);
  });

  test("that moves is found at its old address, also after the second move, and back again", async () => {
    const { articleId, version } = await aShownArticle({ handle: "first-name" });
    const move = async (handle: string, basedOn: number) => {
      const saved = must(await saveArticleDraft({ articleId, basedOn, input: anArticle({ handle }), actor, now }));
      return must(await publishArticle({ articleId, basedOn: saved.version, publishAt: null, actor, now })).version;
    };
    const third = await move("third-name", await move("second-name", version));
    expect(await findNewHandle("journal", "first-name")).toBe("third-name");
    expect(await findNewHandle("journal", "second-name")).toBe("third-name");
    await move("first-name", third);
    expect(await findNewHandle("journal", "first-name")).toBeNull();
    expect(await findNewHandle("journal", "third-name")).toBe("first-name");
  });

  test("has a history that can be gone back to; a draft can be let go; it can be taken out of the shop", async () => {
    const { articleId, version } = await aShownArticle({ title: { en: "One", de: "Eins" } });
    const second = must(
      await saveArticleDraft({ articleId, basedOn: version, input: anArticle({ title: { en: "Two", de: "Zwei" } }), actor, now }),
    );
    const discarded = must(await discardArticleDraft({ articleId, basedOn: second.version, actor, now }));
    expect(await discardArticleDraft({ articleId, basedOn: discarded.version, actor, now })).toMatchObject({
      problem: { code: "nothing_to_discard" },
    });
    const first = (await findStaffArticle(articleId))?.history.at(-1)?.id ?? "";
    const restored = must(await restoreArticleRevision({ articleId, revisionId: first, basedOn: discarded.version, actor, now }));
    expect((await findStaffArticle(articleId))?.input.title.en).toBe("One");
    must(await withdrawArticle({ articleId, basedOn: restored.version, actor, now }));
    expect((await shown(articleId))?.publishedAt).toBeNull();
    expect((await listStaffArticles({ state: "draft" })).lines.map(({ id }) => id)).toContain(articleId);
  });

  test("of a handle that is taken is refused at its field", async () => {
    const { articleId } = await aShownArticle();
    const handle = (await shown(articleId))?.handle ?? "";
    expect(await saveArticleDraft({ articleId: null, basedOn: 0, input: anArticle({ handle }), actor, now })).toMatchObject({
      problem: { code: "handle_taken", field: "handle" },
    });
  });
});
