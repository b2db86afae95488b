import type { NumberedMark } from "@/lib/catalog/rules/parts";

/** The id of a part's button in the list, by which its marks choose it. */
export const partId = (number: number): string => `part-${number}`;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Numbers over an exploded view. Pointing is a short cut: the list beside it is what keys and screen readers use. */
export function PartMarks({ marks }: { marks: readonly NumberedMark[] }) {
  return marks.map(({ number, x, y }) => (
    <label
      key={number}
      htmlFor={partId(number)}
      aria-hidden="true"
      data-mark={number}
      className="mark"
      style={{ left: percent(x), top: percent(y) }}
    >
      <span>{number}</span>
    </label>
  ));
}
