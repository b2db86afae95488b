import "./callouts.css";
import { type Callout, TALL } from "@/lib/catalog/rules/callouts";

/** The picture's width in the units of what is laid over it. */
const WIDE = 100;
export const CALLOUT_BOX = `0 0 ${WIDE} ${WIDE * TALL}`;

type Point = { readonly x: number; readonly y: number };
const rounded = (value: number): number => Math.round(value * 10) / 10;
/** A place in the picture, in these units. */
export const calloutPoint = ({ x, y }: Point): Point => ({ x: rounded(x * WIDE), y: rounded(y * WIDE * TALL) });

/** From each number to what it is of, ending in a point there. */
export function CalloutLines({ of }: { of: readonly Callout<Point>[] }) {
  return of.map(({ mark, from }) => {
    if (!from) return null;
    const [end, start] = [calloutPoint(mark), calloutPoint(from)];
    const line = `M${start.x} ${start.y}L${end.x} ${end.y}`;
    return (
      <g key={line}>
        <path className="callout-under" d={line} />
        <path className="callout-line" d={line} />
        <circle className="callout-end" cx={end.x} cy={end.y} r="0.9" />
      </g>
    );
  });
}
