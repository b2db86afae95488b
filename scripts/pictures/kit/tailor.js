/** What garments share: buttons, zips, ribs, topstitching, labels, and being laid down turned or smaller. */
import { stitch } from "./cloth.js";

const PAPER = "#FBF6E8";

/** Topstitching: a line of short stitches. */
export const topstitch = (tone, width, ...lines) =>
  lines
    .map(
      (d) =>
        `<path fill="none" stroke="${tone}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="${width * 2.4} ${width * 2.2}" d="${d}"/>`,
    )
    .join("");

export const disc = (tone, x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${tone}"/>`;
export const ring = (tone, { x, y, r, width }) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${tone}" stroke-width="${width}"/>`;
export const round = (value) => Math.round(value * 10) / 10;

/** A button sewn on through four holes, light from the left. */
export function button({ x, y, r }, { light, mid, shadow }) {
  const hole = r * 0.26;
  const holes = [-hole, hole].flatMap((dx) => [-hole, hole].map((dy) => disc(shadow, round(x + dx), round(y + dy), round(r * 0.13))));
  return [
    disc(shadow, round(x + r * 0.16), round(y + r * 0.16), r),
    disc(mid, x, y, r),
    `<path fill="${light}" d="M${round(x)} ${round(y - r)} A${r} ${r} 0 0 0 ${round(x)} ${round(y + r)} A${round(r * 1.5)} ${round(r * 1.5)} 0 0 1 ${round(x)} ${round(y - r)} Z"/>`,
    ...holes,
  ].join("");
}

/** A press stud, rivet or eyelet of metal. */
export const stud = ({ x, y, r }, { light, mid, shadow }) =>
  [
    disc(shadow, round(x + r * 0.2), round(y + r * 0.2), r),
    disc(mid, x, y, r),
    disc(light, round(x - r * 0.28), round(y - r * 0.28), round(r * 0.42)),
  ].join("");

/** A point of the curve that starts at the first, bends to the second and ends at the third. */
function along([from, bend, to], t) {
  const mix = (axis) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * to[axis];
  return [round(mix(0)), round(mix(1))];
}

/** Ribs from one curve to the other, in even steps. */
export function ribs({ tone, width = 5, count }, upper, lower) {
  const lines = Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    return `M${along(upper, t).join(" ")} L${along(lower, t).join(" ")}`;
  });
  return stitch(tone, width, ...lines);
}

/** The teeth of a zip along a straight line, as they look when they are close. */
export function zip(tone, { from: [x1, y1], to: [x2, y2], width, step }) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const lines = Array.from({ length: Math.floor(length / step) }, (_, i) => {
    const side = i % 2 ? 1 : -1;
    const [x, y] = [x1 + ux * step * (i + 0.5), y1 + uy * step * (i + 0.5)];
    const reach = (far) => `${round(x - uy * side * width * far)} ${round(y + ux * side * width * far)}`;
    return `M${reach(-0.2)} L${reach(1)}`;
  });
  return stitch(tone, step * 0.72, ...lines);
}

/** The weave as a near eye sees it: rows of short slanted threads inside a rectangle. */
export function weave(tone, { x, y, width, height, step = 14, thread = 1.6 }) {
  const rows = Array.from({ length: Math.floor(height / step) }, (_, row) =>
    Array.from({ length: Math.floor(width / (step * 1.6)) }, (_, i) => {
      const left = round(x + i * step * 1.6 + (row % 2) * step * 0.8);
      return `M${left} ${round(y + row * step)} L${round(left + step * 0.6)} ${round(y + (row - 0.6) * step)}`;
    }),
  );
  return stitch(tone, thread, rows.flat().join(" "));
}

/**
 * A piece drawn once and laid down elsewhere, turned (degrees, about the middle of the sheet) and to scale:
 * `group` moves what is drawn, `outline` moves a path of absolute M, L, C, Q and Z in the same way, for its shadow.
 */
export function laid({ turn = 0, scale = 1, x = 0, y = 0, flip = false }) {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180) * scale, Math.cos((turn * Math.PI) / 180) * scale];
  const across = flip ? -1 : 1;
  const [a, b, c, d] = [cos * across, sin * across, -sin, cos];
  const [e, f] = [600 + x - a * 600 - c * 750, 750 + y - b * 600 - d * 750];
  const move = (_, px, py) => `${round(a * Number(px) + c * Number(py) + e)} ${round(b * Number(px) + d * Number(py) + f)}`;
  return {
    group: (...content) =>
      `<g transform="matrix(${[a, b, c, d, e, f].map((value) => value.toFixed(4)).join(" ")})">${content.join("")}</g>`,
    outline: (path) => path.replace(/(-?\d+(?:\.\d+)?)[ ,]+(-?\d+(?:\.\d+)?)/g, move),
  };
}

/** The sewn-in label. */
export const label = ({ x, y, width, height }, tone = PAPER) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="${tone}"/>`;
