/** A stretch of time in which someone answers the telephone. */
export type OpeningWindow = { readonly opens: Date; readonly closes: Date };

export type OpeningState = { readonly isOpen: true; readonly until: Date } | { readonly isOpen: false; readonly from: Date | null };

/** The opening windows ahead, as pages carry them: the browser finds the one it stands in. `aheadMs` is the shop's clock less real time. */
export type OpeningNotice = {
  readonly windows: readonly (readonly [opens: string, closes: string])[];
  readonly aheadMs: number;
  readonly at: string;
};

export const POLICY_PAGES = ["payment", "terms", "privacy", "imprint"] as const;
export type PolicyPage = (typeof POLICY_PAGES)[number];
