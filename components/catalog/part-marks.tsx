import { callouts } from "@/lib/catalog/rules/callouts";
import type { NumberedMark } from "@/lib/catalog/rules/parts";
import { CALLOUT_BOX, CalloutLines } from "./callout-lines";

/** The id of a part's button in the list, by which its marks choose it. */
export const partId = (number: number): string => `part-${number}`;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Numbers over an exploded view, each beside its part. Pointing is a short cut: the list beside it is what keys and screen readers use. */
export function PartMarks({ marks }: { marks: readonly NumberedMark[] }) {
  const placed = callouts(marks);
  if (placed.length === 0) return null;
  return (
    <>
      <svg viewBox={CALLOUT_BOX} className="callout-lines" aria-hidden="true">
        <CalloutLines of={placed} />
      </svg>
      {placed.map(({ mark: { number }, label }) => (
        <label
          key={number}
          htmlFor={partId(number)}
          aria-hidden="true"
          data-mark={number}
          className="mark"
          style={{ left: percent(label.x), top: percent(label.y) }}
        >
          <span>{number}</span>
        </label>
      ))}
    </>
  );
}
