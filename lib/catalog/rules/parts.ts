import type { PartMark } from "../model.ts";

const PARTS = "-parts";
/** Under which handle a thing's spare parts are kept as a product of their own; nothing else may have such a one. */
export const partsHandle = (handle: string): string => `${handle}${PARTS}`;
export const isPartsHandle = (handle: string): boolean => handle.endsWith(PARTS);
export const thingOf = (partsHandle: string): string => partsHandle.slice(0, -PARTS.length);

/** What a part is taken to weigh, ready to send, until somebody has put it on the scale. */
export const PART_GRAMS = 300;

/** A part's number in the list and where its mark stands in the picture. */
export type NumberedMark = { readonly number: number } & Omit<PartMark, "part">;

/** The marks of the parts that are listed, numbered as they are listed; what cannot be had by itself is not marked. */
export const numberedMarks = (marks: readonly PartMark[], parts: readonly { readonly key: string }[]): NumberedMark[] =>
  parts.flatMap(({ key }, index) => {
    const mark = marks.find(({ part }) => part === key);
    if (!mark) return [];
    const { part: _, ...place } = mark;
    return [{ number: index + 1, ...place }];
  });

/** Lights the chosen part's mark by the radio buttons alone: they carry `data-part`, marks carry `data-mark`. */
export const partStyles = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `.picker:has([data-part="${index + 1}"]:checked) [data-mark="${index + 1}"]{--mark-ground:var(--color-on-tile);--mark-ink:var(--color-tile-clay);--mark-size:2.25rem;z-index:1}`,
  ).join("");
