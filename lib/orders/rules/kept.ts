/** Its parts stay on one line. */
const RULE = "IE TCA\u00a01997 s.\u00a0886";

/**
 * What the law makes the seller keep of a finished order, counted from the end of the year it belongs to. The shop sits in
 * Ireland: Taxes Consolidation Act 1997, s. 886 (six years), for papers and for the books they belong to.
 */
export const KEPT = {
  papers: { years: 6, rule: RULE },
  books: { years: 6, rule: RULE },
} as const;
