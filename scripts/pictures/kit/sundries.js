/** What is laid beside a garment and belongs to it: drawn about the point 0 0, within 100 all round. */
import { fill, piece, stitch } from "./cloth.js";
import { topstitch } from "./tailor.js";

/** A pair of insoles, heels together. */
export function insoles({ light, mid, shadow }) {
  const SOLE =
    "M-14 84 C-44 84 -54 58 -50 30 C-46 4 -56 -18 -58 -44 C-60 -78 -40 -92 -24 -90 C-4 -88 4 -66 0 -38 C-4 -8 6 10 8 36 C10 64 4 84 -14 84 Z";
  const one = [
    piece(mid, SOLE, fill(light, "M-70 -100 L-34 -100 C-44 -60 -30 -20 -36 20 C-40 50 -34 70 -24 90 L-70 90 Z")),
    stitch(shadow, 3, SOLE),
    topstitch(shadow, 2, "M-38 30 C-30 50 -12 50 -4 34"),
  ];
  return `<g transform="translate(-22 4) rotate(-6)">${one.join("")}</g><g transform="translate(22 4) scale(-1 1) rotate(-6)">${one.join("")}</g>`;
}

/** A hank of mending yarn with its band. */
export function yarn({ light, mid, shadow }) {
  const turns = Array.from(
    { length: 7 },
    (_, i) => `M${-74 + i * 4} ${-24 + i * 8} C-40 ${-44 + i * 8} 40 ${-44 + i * 8} ${74 - i * 4} ${-24 + i * 8}`,
  );
  return [
    piece(
      mid,
      "M-80 -30 C-90 -50 90 -50 80 -30 C96 -10 96 20 80 36 C50 58 -50 58 -80 36 C-96 20 -96 -10 -80 -30 Z",
      fill(light, "M-100 -60 L-20 -60 C-50 -20 -50 20 -20 60 L-100 60 Z"),
      fill(shadow, "M60 -60 L100 -60 L100 60 L44 60 C70 30 74 -20 60 -60 Z"),
    ),
    stitch(shadow, 3, ...turns),
    fill("#FBF6E8", "M-24 -46 L26 -46 L28 54 L-26 54 Z"),
    stitch(shadow, 3, "M-14 -4 L14 -4", "M-14 8 L8 8"),
    stitch(mid, 5, "M72 30 C96 56 60 84 30 74 C10 68 -10 80 -22 88"),
  ].join("");
}

/** Two patches with round corners. */
export function patches({ light, mid, shadow }) {
  const PATCH =
    "M-50 -58 L50 -58 C58 -58 62 -54 62 -46 L62 46 C62 54 58 58 50 58 L-50 58 C-58 58 -62 54 -62 46 L-62 -46 C-62 -54 -58 -58 -50 -58 Z";
  const one = [
    piece(mid, PATCH, fill(light, "M-70 -70 L-10 -70 C-30 -20 -30 20 -16 70 L-70 70 Z")),
    stitch(shadow, 3, PATCH),
    topstitch(light, 2.4, "M-50 -48 L50 -48 L52 48 L-50 48 Z"),
  ];
  return `<g transform="translate(22 24) rotate(10)">${fill(shadow, PATCH)}</g><g transform="translate(-8 -8) rotate(-8)">${one.join("")}</g>`;
}
