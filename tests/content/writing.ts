import type { ArticleInput } from "../../lib/content/model.ts";

let written = 0;

/** Something to read, under a handle of its own. */
export const anArticle = (more: Partial<ArticleInput> = {}): ArticleInput => ({
  kind: "journal",
  handle: `article-${++written}`,
  topic: "care",
  title: { en: "Hard water", de: "Hartes Wasser" },
  summary: { en: "Scale, and how to lose it.", de: "Kalk, und wie man ihn loswird." },
  body: { en: "## First\n\nFill it with **cold** water.", de: "## Zuerst\n\nMit **kaltem** Wasser füllen." },
  picture: null,
  products: [],
  ...more,
});
