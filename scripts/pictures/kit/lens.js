/** Call-outs: places of a garment shown large in a ring, with a line to where they are on the whole. */
import { fill, stitch } from "./cloth.js";
import { TILES } from "./inks.js";
import { disc, ring, round } from "./tailor.js";

const INK = "#1D1B17";
const LARGE = { x: 684, y: 542, r: 462 };
const CORNER = { scale: 0.43, x: 6, y: 862 };

/** For the picture of the parts: the garment on the left, up to four rings down the right. */
const WHOLE = { scale: 0.74, x: -84, y: 196 };
/** The middle of each ring, by how many there are. */
const RINGS = Object.fromEntries(
  Object.entries({ 1: [560], 2: [420, 960], 3: [250, 720, 1190], 4: [190, 560, 930, 1300] }).map(([count, rows]) => {
    const circle = Number(count) < 3 ? { x: 968, r: 190 } : { x: 1012, r: 146 };
    return [count, rows.map((y) => ({ ...circle, y }))];
  }),
);

const frame = (ground, content) => `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="3000" viewBox="0 0 1200 1500">
  <rect width="1200" height="1500" fill="${ground}"/>
  ${content.join("\n  ")}
</svg>`;

const placed = ({ x, y, scale }, content) => `<g transform="translate(${round(x)} ${round(y)}) scale(${scale})">${content}</g>`;

/** The garment once more through a round glass, and the line from its place to the glass. */
function glass(circle, { at: [x, y], zoom }, { sheet, whole, shade, ground }) {
  const id = `glass-${circle.y}`;
  const spot = { x: whole.x + x * whole.scale, y: whole.y + y * whole.scale, r: Math.max(24, (circle.r / zoom) * whole.scale) };
  const [dx, dy] = [circle.x - spot.x, circle.y - spot.y];
  const far = Math.hypot(dx, dy);
  const rim = (centre, reach) => `${round(centre.x + (dx * reach) / far)} ${round(centre.y + (dy * reach) / far)}`;
  return [
    disc(shade, circle.x + 26, circle.y + 22, circle.r + 6),
    disc(ground, circle.x, circle.y, circle.r),
    `<clipPath id="${id}"><circle cx="${circle.x}" cy="${circle.y}" r="${circle.r}"/></clipPath>`,
    `<g clip-path="url(#${id})">${placed({ x: circle.x - x * zoom, y: circle.y - y * zoom, scale: zoom }, sheet)}</g>`,
    ring(INK, { ...circle, width: 8 }),
    ring(INK, { ...spot, width: 6 }),
    stitch(INK, 6, `M${rim(spot, spot.r)} L${rim(circle, -circle.r)}`),
  ].join("");
}

function setting({ tile, outlines, garment, close = "" }, whole) {
  const [ground, shade] = TILES[tile];
  const drawn = `<g transform="translate(34 30)">${fill(shade, ...outlines)}</g>${garment.join("")}`;
  return { ground, shade, whole, plain: placed(whole, drawn), sheet: `${drawn}${close}` };
}

/** One place large, and the whole in the corner. `close` is drawn over the garment in its own measures: what only a near eye sees. */
export function lens({ at, zoom, ...drawing }) {
  const scene = setting(drawing, CORNER);
  return frame(scene.ground, [scene.plain, glass(LARGE, { at, zoom }, scene)]);
}

/**
 * The whole, and in rings beside it what can be had as a spare part: `spots` from the top down, each a place
 * on the garment { part, at, zoom } or something that lies beside it { part, drawn }.
 */
export function callouts({ spots, ...drawing }) {
  const scene = setting(drawing, WHOLE);
  const rings = spots.map((spot, i) => {
    const circle = RINGS[spots.length][i];
    return spot.drawn ? plate(circle, spot.drawn, scene) : glass(circle, spot, scene);
  });
  return frame(scene.ground, [scene.plain, ...rings]);
}

/** What is drawn about the point 0 0 within 100, laid on a ring of its own. */
const plate = (circle, drawn, { ground, shade }) =>
  [
    disc(shade, circle.x + 26, circle.y + 22, circle.r + 6),
    disc(ground, circle.x, circle.y, circle.r),
    placed({ x: circle.x, y: circle.y, scale: circle.r / 130 }, drawn),
    ring(INK, { ...circle, width: 8 }),
  ].join("");

/** Where a number is laid beside each ring. */
export const marksOf = (spots) =>
  spots.map(({ part }, i) => {
    const { x, y, r } = RINGS[spots.length][i];
    return { part, x: round3((x - r * 0.72) / 1200), y: round3((y - r * 0.72) / 1500) };
  });

const round3 = (value) => Math.round(value * 1000) / 1000;
