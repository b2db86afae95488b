import { CALLOUT_BOX, CalloutLines, calloutPoint } from "@/components/catalog/callout-lines";
import type { ListedPart, PartMark } from "@/lib/catalog/model";
import { callouts } from "@/lib/catalog/rules/callouts";

/**
 * Numbers over an exploded view, each beside its part and a way to its row: attributes alone place them, so that they stand where no style may
 * be written into a page. Pointing is a short cut; the list beside it is what keys and screen readers use.
 */
export function PartsView({ marks, parts }: { marks: readonly PartMark[]; parts: readonly ListedPart[] }) {
  const placed = callouts(
    parts.flatMap(({ key, sku, number }, index) => {
      const mark = marks.find(({ part }) => part === key);
      return mark ? [{ ...mark, key, sku, number, row: index + 1 }] : [];
    }),
  );
  return (
    <svg viewBox={CALLOUT_BOX} className="parts-marks" aria-hidden="true">
      <CalloutLines of={placed} />
      {placed.map(({ mark: { key, sku, number, row }, label }) => {
        const { x, y } = calloutPoint(label);
        return (
          <a key={key} href={`#${sku}`} tabIndex={-1} data-mark={row}>
            <circle className="parts-reach" cx={x} cy={y} r="6.2" />
            <circle className="parts-dot" cx={x} cy={y} r="3.6" />
            <text x={x} y={y} dy="0.35em">
              {number}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
