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
export const ARTICLES = {
  payment: ["ways", "when", "safe", "declined", "refunds", "invoice"],
  terms: ["parties", "contract", "prices", "payment", "delivery", "guarantee", "withdrawal", "old", "disputes", "law"],
  privacy: ["who", "order", "account", "message", "cart", "cookies", "log", "others", "rights"],
} as const;

export const POLICY_PAGES = ["payment", "terms", "privacy", "imprint"] as const;
export type PolicyPage = (typeof POLICY_PAGES)[number];

/** What people ask first. */
export const QUESTIONS = ["dispatch", "cost", "late", "wrong", "missing", "damaged", "sendBack", "cancel", "invoice"] as const;

/** How something goes back, in five steps. */
export const RETURN_STEPS = ["open", "say", "confirm", "post", "money"] as const;

/** Whose consumer law the words follow. */
export type LawFamily = "eu" | "gb" | "us";

/** What the law gives where the reader shops; null days: no right of its own. */
export type LegalTerms = { readonly law: LawFamily; readonly lawDays: number | null; readonly refundDays: number };
