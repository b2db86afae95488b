type Point = { readonly x: number; readonly y: number };
type Placed = Point & { readonly beside?: true | undefined };

/** A number beside what it is of: where it stands, and where on its rim the line to the mark begins; null where the drawing itself has one. */
export type Callout<Mark extends Placed> = { readonly mark: Mark; readonly label: Point; readonly from: Point | null };

/** A picture's height in its widths; everything here is measured in widths. */
export const TALL = 1.25;
/** Two numbers of 44 px stay apart on a picture that is 360 px wide. */
const APART = 0.125;
/** From the middle of a number to its rim, and to what it must not hide. */
export const RADIUS = 0.036;
const CLEAR = 0.09;
const EDGE = 0.06;
const LENGTHS = [0.13, 0.17, 0.22, 0.28] as const;
const DIRECTIONS = 24;
const ROUNDS = 4;

const between = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Marks (fractions of the picture) with a number beside each, so that no number hides a part or another number. */
export function callouts<Mark extends Placed>(marks: readonly Mark[]): Callout<Mark>[] {
  const spots = marks.map(({ x, y }) => ({ x, y: y * TALL }));
  const labels: Point[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, spot] of spots.entries()) {
      const others = spots.flatMap((other, i) => (i === at ? [] : [{ spot: other, label: labels[i] }]));
      labels[at] = marks[at]?.beside ? spot : bestOf(around(spot), (label) => costOf({ spot, label }, others));
    }
  return marks.map((mark, at) => {
    const [spot, label] = [spots[at] as Point, labels[at] as Point];
    return { mark, label: inPicture(label), from: mark.beside ? null : inPicture(rimOf(label, spot)) };
  });
}

function rimOf(label: Point, towards: Point): Point {
  const share = RADIUS / between(label, towards);
  return { x: label.x + (towards.x - label.x) * share, y: label.y + (towards.y - label.y) * share };
}

const inPicture = ({ x, y }: Point): Point => ({ x, y: y / TALL });

/** Places for a number, all of them in the picture. */
function around({ x, y }: Point): Point[] {
  const all = LENGTHS.flatMap((length) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const turn = (2 * Math.PI * i) / DIRECTIONS;
      return { x: x + length * Math.cos(turn), y: y + length * Math.sin(turn) };
    }),
  );
  return all.filter((each) => Math.min(each.x, 1 - each.x, each.y, TALL - each.y) >= EDGE);
}

function bestOf(places: readonly Point[], cost: (place: Point) => number): Point {
  const [best] = places.map((place) => ({ place, cost: Math.round(cost(place) * 1e9) })).sort((one, other) => one.cost - other.cost);
  return best?.place ?? { x: EDGE, y: EDGE };
}

type Line = { readonly spot: Point; readonly label: Point };
type Other = { readonly spot: Point; readonly label: Point | undefined };

/** Short, outwards and sideways is best; to hide something or to cross another line is worse than any length. */
function costOf({ spot, label }: Line, others: readonly Other[]): number {
  const outwards = Math.sign(spot.x - 0.5 || 1) * (label.x - spot.x);
  const own = between(spot, label) - 0.5 * outwards + 0.3 * Math.abs(label.y - spot.y);
  return others.reduce((sum, other) => {
    const hides = 10 * Math.max(0, CLEAR - between(other.spot, label)) + 6 * Math.max(0, CLEAR / 2 - toLine(other.spot, { spot, label }));
    if (!other.label) return sum + hides;
    const touches = 20 * Math.max(0, APART - between(other.label, label));
    const runsUnder = 10 * Math.max(0, RADIUS + 0.015 - toLine(other.label, { spot, label }));
    const isUnder = 10 * Math.max(0, RADIUS + 0.015 - toLine(label, { spot: other.spot, label: other.label }));
    const crosses = doCross({ spot, label }, { spot: other.spot, label: other.label }) ? 1 : 0;
    return sum + hides + touches + runsUnder + isUnder + crosses;
  }, own);
}

/** How far a point lies from a line between two others. */
function toLine(point: Point, { spot, label }: Line): number {
  const [dx, dy] = [label.x - spot.x, label.y - spot.y];
  const along = ((point.x - spot.x) * dx + (point.y - spot.y) * dy) / (dx * dx + dy * dy);
  const on = Math.min(1, Math.max(0, along));
  return between(point, { x: spot.x + on * dx, y: spot.y + on * dy });
}

const side = (of: Point, { spot, label }: Line): number =>
  Math.sign((label.x - spot.x) * (of.y - spot.y) - (label.y - spot.y) * (of.x - spot.x));

const doCross = (one: Line, other: Line): boolean =>
  side(one.spot, other) !== side(one.label, other) && side(other.spot, one) !== side(other.label, one);
