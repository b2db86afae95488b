import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { yarn } from "../kit/sundries.js";

const BODY =
  "M414 352 C470 330 505 322 520 316 C560 344 640 344 680 316 C695 322 730 330 786 352 C846 420 884 480 902 560 C904 780 900 980 890 1128 C790 1150 410 1150 310 1128 C300 980 296 780 298 560 C316 480 354 420 414 352 Z";
/** The part of the body above the chest, closed at the neck. */
const BODY_TOP = "M414 352 C450 338 474 330 492 322 C560 300 640 300 708 322 C726 330 750 338 786 352 L780 400 L420 400 Z";
const ARM = "M420 350 C340 378 296 430 268 520 C222 690 190 850 172 1010 C204 1030 262 1040 304 1034 C326 920 350 800 372 690 Z";
const CUFF = "M170 1002 C206 1026 262 1036 306 1028 L294 1112 C250 1116 196 1108 158 1092 Z";
const HEM = "M310 1112 C410 1136 790 1136 890 1112 L882 1200 C790 1222 410 1222 318 1200 Z";
const NECK = "M506 306 C540 362 660 362 694 306 L718 324 C670 402 530 402 482 324 Z";
const COLLAR = "M484 322 C504 262 696 262 716 322 L690 320 L510 320 Z";
const NECK_RIBS = "M526 343 L514 358 M562 356 L556 374 M600 361 L600 379 M638 356 L644 374 M674 343 L686 358";
const CUFF_RIBS = "M196 1022 L186 1092 M224 1030 L214 1102 M252 1034 L243 1106 M280 1034 L272 1106";

const SPOTS = [
  { part: "neckband", at: [600, 334], zoom: 1.5 },
  { part: "yarn", drawn: yarn(tonesOf("cream")) },
  { part: "cuff", at: [966, 1062], zoom: 1.7 },
];

export default {
  name: "Threllby wool jumper",
  tile: "sky",
  colours: ["cream", "brick"],
  shots: ["front", "back", "detail", "parts"],
  parts: [
    { name: "Jumper" },
    { id: "neckband", name: "Neckband" },
    { id: "cuff", name: "Cuffs" },
    { id: "yarn", name: "Mending yarn", hidden: true },
  ],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const wool = tonesOf(colour);
    const label = tonesOf(colour === "cream" ? "oak" : "cream").mid;
    const outlines = [BODY, HEM, ARM, CUFF, COLLAR, mirrorOutline(ARM), mirrorOutline(CUFF)];
    const under = [leftArm(wool), rightArm(wool), body(wool), hem(wool)];
    if (shot === "back") return sheet({ tile: this.tile, outlines, garment: [...under, nape(wool)] });
    const scene = { tile: this.tile, outlines, garment: [...under, neck(wool, label)] };
    if (shot === "detail") return lens({ ...scene, at: [566, 420], zoom: 3, close: `${stitches(wool)}${neck(wool, label)}` });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function leftArm({ light, mid, shadow }) {
  return [
    piece(
      mid,
      ARM,
      fill(
        light,
        "M420 350 C340 378 296 430 268 520 C222 690 190 850 172 1010 L214 1026 C236 850 262 700 306 560 C330 480 372 420 430 380 Z",
      ),
      fill(shadow, "M372 690 C352 640 350 600 360 540 L400 520 L400 760 L304 1040 L282 1040 C306 920 346 800 362 716 Z"),
      fill(shadow, "M236 740 C280 758 316 756 352 738 C318 780 276 782 236 740 Z"),
    ),
    piece(mid, CUFF, fill(light, "M150 990 L214 1022 L202 1116 L150 1110 Z")),
    stitch(shadow, 5, CUFF_RIBS),
  ].join("");
}

function rightArm({ mid, shadow }) {
  return mirrored(
    piece(
      mid,
      ARM,
      fill(shadow, "M268 520 C222 690 190 850 172 1010 L226 1034 C240 860 268 720 330 560 Z"),
      fill(shadow, "M372 690 C356 650 352 610 358 570 L400 540 L400 700 Z"),
      fill(shadow, "M270 800 C300 816 328 814 354 800 C326 838 292 838 270 800 Z"),
    ),
    fill(mid, CUFF),
    stitch(shadow, 5, CUFF_RIBS),
  );
}

function body({ light, mid, shadow }) {
  return [
    piece(
      mid,
      BODY,
      fill(
        light,
        "M414 352 C470 330 505 322 520 316 C530 330 546 338 566 342 C540 440 500 560 478 700 C456 850 470 990 430 1140 L310 1140 C300 980 296 780 298 560 C316 480 354 420 414 352 Z",
      ),
      fill(shadow, "M902 560 C904 780 900 980 890 1140 L800 1140 C834 980 846 800 838 640 C834 560 820 480 806 380 Z"),
      fill(shadow, "M838 690 C776 742 706 772 640 778 C716 800 786 790 842 750 Z"),
      fill(mid, "M300 880 C354 914 410 926 470 918 C416 950 350 946 302 916 Z"),
      fill(shadow, "M846 880 C780 940 720 962 664 964 C724 986 786 976 850 930 Z"),
    ),
    stitch(mid, 6, "M412 356 C354 424 318 486 301 562"),
    stitch(shadow, 5, "M788 356 C846 424 882 486 899 562"),
  ].join("");
}

function hem({ light, mid, shadow }) {
  const ribs = Array.from({ length: 11 }, (_, i) => {
    const sag = Math.round(12 - Math.abs(i - 5) ** 2 / 2);
    return `M${352 + i * 49} ${1134 + sag} L${352 + i * 49} ${1198 + sag}`;
  });
  return [
    piece(mid, HEM, fill(light, "M300 1100 L434 1100 L434 1230 L300 1230 Z"), fill(shadow, "M802 1100 L900 1100 L900 1230 L800 1230 Z")),
    stitch(shadow, 5, ...ribs),
  ].join("");
}

function neck({ light, mid, shadow }, label) {
  return [
    fill(mid, COLLAR),
    fill(shadow, "M506 312 C530 282 670 282 694 312 C664 366 536 366 506 312 Z"),
    piece(mid, NECK, fill(light, "M470 290 L506 300 C518 326 538 340 567 344 L555 384 L470 340 Z")),
    stitch(shadow, 5, "M482 324 C530 402 670 402 718 324", NECK_RIBS),
    `<rect x="572" y="304" width="56" height="24" rx="2" fill="${label}"/>`,
  ].join("");
}

/** From behind the neckband stands higher, and nothing is cut out of the body. */
function nape({ light, mid, shadow }) {
  const BAND = "M484 326 C510 268 690 268 716 326 C680 350 520 350 484 326 Z";
  const ribs = [540, 570, 600, 630, 660].map((x) => `M${x} ${290 + Math.abs(x - 600) / 10} L${600 + (x - 600) * 1.15} 338`);
  return [
    piece(mid, BODY_TOP, fill(light, "M400 280 L566 280 C556 320 548 360 540 400 L400 400 Z")),
    piece(
      mid,
      BAND,
      fill(light, "M470 260 L566 260 C556 290 552 320 554 360 L470 350 Z"),
      fill(shadow, "M680 260 L730 260 L730 350 L670 350 C680 320 684 290 680 260 Z"),
    ),
    stitch(shadow, 5, "M484 326 C520 350 680 350 716 326", ...ribs),
  ].join("");
}

/** Stitch by stitch, in columns, as it was knitted. */
function stitches({ mid, shadow }) {
  const columns = (tone, from, count) =>
    stitch(
      tone,
      2,
      Array.from({ length: count * 16 }, (_, i) => {
        const [x, y] = [from + (i % count) * 17, 396 + Math.floor(i / count) * 13];
        return `M${x} ${y} L${x + 6} ${y + 8} L${x + 12} ${y}`;
      }).join(" "),
    );
  return piece("none", BODY, columns(shadow, 552, 12), columns(mid, 404, 8));
}
