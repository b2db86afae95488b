import { describe, expect, test } from "vitest";
import { POLICY_PAGES } from "@/lib/content/model.ts";
import { plainText, targetsOf } from "@/lib/content/rules/markdown.ts";
import { LANGUAGES } from "@/lib/kernel/localized.ts";
import { readArticles } from "../../prisma/seed/articles.ts";
import { readProducts } from "../../prisma/seed/catalog.ts";
import { COLLECTIONS } from "../../prisma/seed/collections.ts";

const [articles, products] = await Promise.all([readArticles(), readProducts()]);

describe("the journal that comes with the shop", () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    product: products.map(({ handle }) => handle),
    collection: COLLECTIONS.map(({ handle }) => handle),
    journal: articles.filter(({ kind }) => kind === "journal").map(({ handle }) => handle),
    guide: articles.filter(({ kind }) => kind === "guide").map(({ handle }) => handle),
    page: [...POLICY_PAGES, ...articles.filter(({ kind }) => kind === "page").map(({ handle }) => handle)],
  };

  test("leads nowhere that is not there", () => {
    const dead = articles.flatMap(({ handle, body }) =>
      LANGUAGES.flatMap((language) => targetsOf(body[language]))
        .filter(({ kind, name }) => known[kind]?.includes(name) === false)
        .map(({ kind, name }) => `${handle}: ${kind}:${name}`),
    );
    const things = articles.flatMap(({ handle, picture, products: named }) =>
      [...named, ...(picture ? [picture] : [])].filter((name) => !known.product?.includes(name)).map((name) => `${handle}: ${name}`),
    );
    expect([...dead, ...things]).toEqual([]);
  });

  test("says the same in both languages: as many headings, links, lists and lines of a table", () => {
    const shapeOf = (markdown: string) => [/^## /gm, /\]\(/g, /^(?:- |\d\. )/gm, /^\|/gm].map((part) => markdown.match(part)?.length ?? 0);
    for (const { handle, body } of articles) expect(shapeOf(body.de), handle).toEqual(shapeOf(body.en));
  });

  test("is worth opening, and speaks without shouting", () => {
    for (const { handle, kind, body } of articles)
      for (const language of LANGUAGES) {
        const words = plainText(body[language]).split(" ").length;
        expect(words, `${handle} ${language}`).toBeGreaterThan(kind === "page" ? 200 : 280);
        expect(words, `${handle} ${language}`).toBeLessThan(760);
        expect(body[language], handle).not.toMatch(/!(?!\[)|\bdu\b|\bdein/);
      }
  });
});
