type Words = { readonly title: string; readonly options: string };

/** A line of an order, or what tells of one. */
export type Named = Words & ({ readonly lineId: string } | { readonly id: string });

/** Says things in other words; whatever there are none for keeps its own. */
export type InWords = <L extends Named>(line: L) => L;

const lineOf = (named: Named): string => ("lineId" in named ? named.lineId : named.id);

export const inWordsBy =
  (words: ReadonlyMap<string, Words>): InWords =>
  (line) => {
    const known = words.get(lineOf(line));
    return known ? { ...line, title: known.title || line.title, options: known.options || line.options } : line;
  };

/** The same things wherever else they are told of, called as these lines are. */
export const asCalledIn = (lines: readonly (Words & { readonly id: string })[]): InWords =>
  inWordsBy(new Map(lines.map((line) => [line.id, line])));
