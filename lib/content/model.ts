import type { Localized } from "../kernel/localized.ts";
import type { Topic } from "../messaging/model.ts";

/** A stretch of time in which someone answers the telephone. */
export type OpeningWindow = { readonly opens: Date; readonly closes: Date };

export type OpeningState = { readonly isOpen: true; readonly until: Date } | { readonly isOpen: false; readonly from: Date | null };

/** The opening windows ahead, as pages carry them: the browser finds the one it stands in. `aheadMs` is the shop's clock less real time. */
export type OpeningNotice = {
  readonly windows: readonly (readonly [opens: string, closes: string])[];
  readonly aheadMs: number;
  readonly at: string;
};

/** Sections of the pages of policy in their order; their words stand under `content`. */
export const POLICY_SECTIONS = {
  payment: ["ways", "when", "safe", "declined", "refunds", "invoice"],
  terms: ["parties", "contract", "prices", "payment", "delivery", "guarantee", "withdrawal", "old", "disputes", "law"],
  privacy: ["who", "order", "account", "message", "letters", "cart", "cookies", "log", "others", "rights"],
} as const;

export const POLICY_PAGES = ["payment", "terms", "privacy", "imprint"] as const;
export type PolicyPage = (typeof POLICY_PAGES)[number];

/** What people ask first. */
export const QUESTIONS = ["dispatch", "cost", "late", "wrong", "missing", "damaged", "sendBack", "cancel", "invoice"] as const;

/** What the service charter commits to, in the order of an order's life. */
export const COMMITMENTS = ["date", "late", "cost", "risk", "returns", "money", "reply", "guarantee", "parts", "takeBack", "data"] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** What the shop does besides selling, by when it is needed; `free` says who decides that it costs nothing. */
export const SERVICES = {
  buying: ["account", "payment", "invoice", "letters"],
  back: ["postage", "handling", "wrong"],
  later: ["guarantee", "guaranteePost", "reach"],
  end: ["oldLarge", "batteries"],
} as const;
export type ServiceGroup = keyof typeof SERVICES;
export type Service = (typeof SERVICES)[ServiceGroup][number];

/** How something goes back, in five steps. */
export const RETURN_STEPS = ["open", "say", "confirm", "post", "money"] as const;

/** Whose consumer law the words follow. */
export type LawFamily = "eu" | "gb" | "us";

/** What the law gives where the reader shops; null days: no right of its own. */
export type LegalTerms = { readonly law: LawFamily; readonly lawDays: number | null; readonly refundDays: number };

export const ARTICLE_KINDS = ["journal", "guide", "page"] as const;
/** `journal`: what we saw and learnt; `guide`: how to choose one of a kind; `page`: what stands by itself under /pages. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const REVISION_STATES = ["draft", "scheduled", "published", "discarded"] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** An article as it is written: Markdown in both languages. */
export type ArticleInput = {
  readonly kind: ArticleKind;
  readonly handle: string;
  readonly topic: Topic;
  readonly title: Localized;
  readonly summary: Localized;
  readonly body: Localized;
  /** Handle of the product whose front picture stands at its head. */
  readonly picture: string | null;
  /** Handles of the products it speaks of, in the order in which they are shown under it. */
  readonly products: readonly string[];
};

/** An article in a list. */
export type ArticleCard = {
  readonly kind: ArticleKind;
  readonly handle: string;
  readonly topic: Topic;
  readonly title: string;
  readonly summary: string;
  readonly picture: string | null;
  readonly minutes: number;
  /** ISO instant; null only in a preview. */
  readonly publishedAt: string | null;
  readonly updatedAt: string;
};

/** An article as it is read. */
export type ArticleView = ArticleCard & { readonly body: string; readonly products: readonly string[] };

/** Whatever has a handle that may change. */
export const REDIRECT_KINDS = ["product", "collection", ...ARTICLE_KINDS] as const;
export type RedirectKind = (typeof REDIRECT_KINDS)[number];

/** The lists that the sitemap is made of. */
export const SITEMAPS = ["pages", "collections", "products", "guides", "articles"] as const;
export type SitemapKind = (typeof SITEMAPS)[number];
