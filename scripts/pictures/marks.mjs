/** Where the numbered buttons of an exploded view are laid. */
import { FULL } from "./encode.mjs";

/** Two buttons of 44 px stay apart on a picture that is 360 px wide. */
const APART = 0.125;
const TALL = FULL.height / FULL.width;
const ROUNDS = 200;

/** Marks ([{ part, x, y }], fractions of the picture) pushed just so far that none covers another. */
export function apartFromOneAnother(marks) {
  const placed = marks.map((mark) => ({ ...mark }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, one] of placed.entries()) for (const other of placed.slice(i + 1)) push(one, other);
  }
  const within = (n) => Math.round(Math.min(0.94, Math.max(0.06, n)) * 1000) / 1000;
  return placed.map(({ part, x, y }) => ({ part, x: within(x), y: within(y) }));
}

function push(one, other) {
  const across = other.x - one.x;
  const down = (other.y - one.y) * TALL;
  const distance = Math.hypot(across, down);
  if (distance >= APART) return;
  const [dx, dy] = distance > 0.001 ? [across / distance, down / distance] : [0, 1];
  const half = (APART - distance) / 2;
  one.x -= dx * half;
  other.x += dx * half;
  one.y -= (dy * half) / TALL;
  other.y += (dy * half) / TALL;
}
