/** Clothing is drawn, not modelled: an outline, the same three tones, a few folds, one flat shadow. */
import { INKS, TILES } from "./inks.js";

/** `{ light, mid, shadow }` of an ink. */
export function tonesOf(ink) {
  const [light, mid, shadow] = INKS[ink];
  return { light, mid, shadow };
}

/** The whole picture: the ground, the shadow of the outlines, and the garment over it. */
export function sheet({ tile, outlines, garment }) {
  const [ground, shade] = TILES[tile];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="3000" viewBox="0 0 1200 1500">
  <rect width="1200" height="1500" fill="${ground}"/>
  <g transform="translate(34 30)">${fill(shade, ...outlines)}</g>
  ${garment.join("\n  ")}
</svg>`;
}

export const fill = (tone, ...shapes) => shapes.map((d) => `<path fill="${tone}" d="${d}"/>`).join("");

/** Seams, ribs and cords: strokes with round ends. */
export const stitch = (tone, width, ...lines) =>
  lines
    .map((d) => `<path fill="none" stroke="${tone}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`)
    .join("");

/** The same again on the wearer's other side. */
export const mirrored = (...content) => `<g transform="matrix(-1 0 0 1 1200 0)">${content.join("")}</g>`;

let cuts = 0;

/** A piece of cloth in one tone, with its light and its folds kept inside its outline. */
export function piece(tone, shape, ...folds) {
  const id = `cut-${cuts++}`;
  return `<clipPath id="${id}"><path d="${shape}"/></clipPath>${fill(tone, shape)}<g clip-path="url(#${id})">${folds.join("")}</g>`;
}

/** Mirrors an outline made of absolute M, L, C, Q and Z only, so that its shadow can be cast. */
export function mirrorOutline(d) {
  let across = true;
  return d.replace(/[MLCQZ]|-?\d+(\.\d+)?/g, (token) => {
    if (/[MLCQZ]/.test(token)) {
      across = true;
      return token;
    }
    const value = across ? String(1200 - Number(token)) : token;
    across = !across;
    return value;
  });
}
