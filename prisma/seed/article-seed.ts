import type { ArticleInput } from "../../lib/content/model.ts";

/** An article of the demo shop: what staff would write, and how many days before the shop was furnished it appeared. */
export type ArticleSeed = ArticleInput & { readonly daysAgo: number };
