import type { ListedPart, PartMark } from "@/lib/catalog/model";

/** The picture's width and height in the units of the drawing laid over it. */
const WIDE = 100;
const HIGH = 125;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * Numbers over an exploded view, each a way to its row: attributes alone place them, so that they stand where no style may be written into a
 * page. Pointing is a short cut; the list beside it is what keys and screen readers use.
 */
export function PartsView({ marks, parts }: { marks: readonly PartMark[]; parts: readonly ListedPart[] }) {
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} className="parts-marks" aria-hidden="true">
      {parts.map(({ key, sku, number }, index) => {
        const mark = marks.find(({ part }) => part === key);
        if (!mark) return null;
        const [x, y] = [rounded(mark.x * WIDE), rounded(mark.y * HIGH)];
        return (
          <a key={key} href={`#${sku}`} tabIndex={-1} data-mark={index + 1}>
            <circle className="parts-reach" cx={x} cy={y} r="6.7" />
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
