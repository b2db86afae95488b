import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { patches } from "../kit/sundries.js";
import { label, topstitch, zip } from "../kit/tailor.js";

const TOPS = [404, 526, 652, 780, 908, 1036, 1162];
const BOTTOM = 1262;
/** Half the width at each seam: narrow between the armholes, then down to the hem. */
const HALVES = [262, 232, 268, 290, 294, 292, 286, 276];
const COLLAR = "M482 262 C520 240 680 240 718 262 C734 300 738 352 730 402 C690 430 510 430 470 402 C462 352 466 300 482 262 Z";
const INSIDE = "M496 268 C540 236 660 236 704 268 C660 300 540 300 496 268 Z";
const HEM = "M326 1252 C410 1276 790 1276 874 1252 L868 1298 C790 1322 410 1322 332 1298 Z";
const POCKET = "M404 884 L372 1086";
const BINDING = "M336 412 C360 470 374 520 366 580 C360 622 346 650 332 672";

/** The right edge, from the collar down: each chamber bulges between its seams. */
const edge = TOPS.map((top, i) => {
  const [from, to] = [HALVES[i], HALVES[i + 1]];
  const below = TOPS[i + 1] ?? BOTTOM;
  const bulge = i < 2 ? -4 : 26;
  return { from: [600 + from, top], bend: [600 + Math.max(from, to) + bulge, (top + below) / 2], to: [600 + to, below] };
});
const RIGHT = edge.map(({ bend, to }) => `Q${bend.join(" ")} ${to.join(" ")}`).join(" ");
const LEFT = [...edge]
  .reverse()
  .map(({ from, bend }) => `Q${1200 - bend[0]} ${bend[1]} ${1200 - from[0]} ${from[1]}`)
  .join(" ");
const BODY = `M600 352 L728 366 C780 376 826 388 862 404 ${RIGHT} Q600 1290 ${600 - HALVES[7]} ${BOTTOM} ${LEFT} C374 388 420 376 472 366 Z`;

const LINING = { pine: "mustard", brick: "navy" };

const SPOTS = [
  { part: "zip-pull", at: [598, 346], zoom: 2.8 },
  { part: "front-zip", at: [598, 1200], zoom: 2 },
  { part: "patches", drawn: patches(tonesOf("pine")) },
];

export default {
  name: "Marrowick down gilet",
  tile: "ochre",
  colours: ["pine", "brick"],
  shots: ["front", "back", "detail", "parts"],
  parts: [
    { name: "Gilet" },
    { id: "front-zip", name: "Front zip" },
    { id: "zip-pull", name: "Zip pull" },
    { id: "patches", name: "Patches", hidden: true },
  ],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const shell = tonesOf(colour);
    const trim = tonesOf(LINING[colour]);
    const outlines = [BODY, COLLAR, HEM];
    const body = [chambers(shell), binding(shell), hem(shell)];
    if (shot === "back") return sheet({ tile: this.tile, outlines, garment: [...body, nape(shell)] });
    const garment = [...body, pockets(shell), collar(shell, trim), front(shell, trim)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [600, 420], zoom: 3.4, close: close(shell, trim) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

/** Each chamber of down: light on its upper left, shadow under its belly and on the right. */
function chambers({ light, mid, shadow }) {
  const rows = TOPS.map((top, i) => {
    const below = TOPS[i + 1] ?? BOTTOM;
    const sag = 26;
    const high = below - top;
    return [
      fill(
        light,
        `M280 ${top - 6} L${560 - i * 8} ${top + sag - 4} C${536 - i * 8} ${top + high * 0.4} ${470 - i * 6} ${top + high * 0.62} 280 ${top + high * 0.5} Z`,
      ),
      fill(
        shadow,
        `M280 ${below + 6} Q600 ${below + sag * 2} 920 ${below} L920 ${below - high * 0.36} C760 ${below + 8} 500 ${below + 14} 280 ${below - 8} Z`,
      ),
      fill(
        shadow,
        `M920 ${top} L${806 - (i % 2) * 16} ${top + 16} C${828 - (i % 2) * 10} ${top + high * 0.4} ${820} ${top + high * 0.7} ${790} ${below + 16} L920 ${below} Z`,
      ),
    ];
  });
  const seams = TOPS.slice(1).map((top, i) => `M${600 - HALVES[i + 1]} ${top} Q600 ${top + 52} ${600 + HALVES[i + 1]} ${top}`);
  const gathers = TOPS.slice(1).flatMap((top) =>
    [-210, -140, -70, 70, 140, 200].map((dx, i) => `M${600 + dx} ${top + 24 - (dx / 60) ** 2} l${i % 2 ? 4 : -3} -22`),
  );
  return piece(mid, BODY, ...rows.flat(), stitch(shadow, 5, ...seams), stitch(shadow, 4, ...gathers));
}

const binding = ({ mid, shadow }) => [stitch(mid, 16, BINDING), mirrored(stitch(shadow, 16, BINDING))].join("");

function hem({ light, mid, shadow }) {
  return piece(
    mid,
    HEM,
    fill(light, "M320 1240 L470 1270 L470 1340 L320 1330 Z"),
    fill(shadow, "M800 1240 L880 1240 L880 1330 L790 1330 Z"),
    stitch(shadow, 5, "M326 1256 C410 1280 790 1280 874 1256"),
  );
}

const pockets = ({ shadow }) => stitch(shadow, 18, POCKET, mirrorOutline(POCKET));

function collar({ light, mid, shadow }, trim) {
  return [
    piece(
      mid,
      COLLAR,
      fill(light, "M480 250 L548 250 C530 300 528 360 540 430 L460 420 Z"),
      fill(shadow, "M690 250 L740 250 L740 420 L672 430 C694 370 700 310 690 250 Z"),
      fill(shadow, "M466 346 C520 372 680 372 734 346 L734 362 C680 390 520 390 466 362 Z"),
      fill(shadow, "M462 404 C510 430 690 430 738 404 L738 440 L462 440 Z"),
    ),
    fill(trim.shadow, INSIDE),
    fill(trim.mid, "M496 268 C540 236 660 236 704 268 C660 254 540 254 496 268 Z"),
  ].join("");
}

/** The zip from collar to hem, on its wind flap. */
function front({ mid, shadow }, trim) {
  return [
    fill(shadow, "M612 296 L634 294 L634 1314 L612 1316 Z"),
    fill(mid, "M578 296 L618 296 L618 1316 L578 1316 Z"),
    stitch(trim.mid, 11, "M598 292 L598 1312"),
    fill(trim.shadow, "M588 300 L608 300 L612 330 L584 330 Z"),
    fill(trim.mid, "M591 330 L605 330 L610 394 L586 394 Z"),
    label({ x: 686, y: 560, width: 74, height: 30 }),
  ].join("");
}

function nape({ light, mid, shadow }) {
  return [
    piece(
      mid,
      COLLAR,
      fill(light, "M470 240 L570 240 C552 300 550 370 560 440 L460 430 Z"),
      fill(shadow, "M690 240 L740 240 L740 430 L672 430 C694 370 700 310 690 240 Z"),
      fill(shadow, "M466 346 C520 372 680 372 734 346 L734 362 C680 390 520 390 466 362 Z"),
    ),
    stitch(shadow, 5, "M470 402 C510 430 690 430 730 402"),
    stitch(shadow, 10, "M578 418 C584 448 616 448 622 418"),
  ].join("");
}

function close({ light, shadow }, trim) {
  return [
    zip(trim.shadow, { from: [598, 398], to: [598, 560], width: 7, step: 7 }),
    topstitch(light, 1.8, "M584 300 L584 560"),
    topstitch(shadow, 1.8, "M612 300 L612 560"),
    stitch(trim.light, 2.4, "M594 340 L592 386"),
  ].join("");
}
