type Planned = {
  readonly known: unknown;
  readonly changes: readonly unknown[];
  readonly collections: unknown;
  readonly prices: readonly unknown[];
};

export const isUnchanged = ({ known, changes, collections, prices }: Planned): boolean =>
  known !== null && changes.length === 0 && collections === null && prices.length === 0;

/** How many products a file begins, changes and leaves, and how many prices it sets. */
export const summaryOf = (products: readonly Planned[]): { begun: number; changed: number; unchanged: number; prices: number } => {
  const unchanged = products.filter(isUnchanged).length;
  const begun = products.filter(({ known }) => known === null).length;
  return { begun, unchanged, changed: products.length - begun - unchanged, prices: products.flatMap(({ prices }) => prices).length };
};
