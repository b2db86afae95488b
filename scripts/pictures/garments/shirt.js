import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { leftSleeve, rightSleeve, SLEEVE } from "../kit/sleeve.js";
import { button, label, topstitch, weave } from "../kit/tailor.js";

const BODY =
  "M474 292 C430 310 380 334 338 362 C352 470 358 570 354 690 C350 860 344 1020 338 1160 C372 1174 396 1266 470 1288 C550 1306 650 1306 730 1288 C804 1266 828 1174 862 1160 C856 1020 850 860 846 690 C842 570 848 470 862 362 C820 334 770 310 726 292 C690 350 510 350 474 292 Z";
const CUFF = "M170 1000 C206 1024 252 1034 300 1030 L290 1136 C246 1140 196 1128 158 1106 Z";
const LEAF = "M508 236 C480 250 458 280 450 308 L500 438 C540 412 574 384 600 352 C556 330 526 290 508 236 Z";
const BAND = "M508 236 C540 208 660 208 692 236 C674 290 644 330 600 352 C556 330 526 290 508 236 Z";
const POCKET = "M688 560 L814 552 L818 690 L756 724 L692 698 Z";
const PLACKET = "M572 352 L628 352 L630 1301 L572 1301 Z";
const BUTTONS = [506, 630, 754, 878, 1002, 1126];
const NAPE = "M500 254 C540 232 660 232 700 254 L736 320 C690 350 510 350 464 320 Z";
const SHOULDERS =
  "M474 292 C430 310 380 334 338 362 C346 410 350 430 350 452 C480 474 720 474 850 452 C850 430 854 410 862 362 C820 334 770 310 726 292 C690 330 510 330 474 292 Z";
const SHELL = tonesOf("steel");
const YOKE = "M464 318 C430 330 384 352 346 380";

const SPOTS = [
  { part: "collar", at: [540, 340], zoom: 1.5 },
  { part: "buttons", at: [600, 630], zoom: 5 },
  { part: "cuff-buttons", at: [932, 1088], zoom: 4.4 },
];

export default {
  name: "Threllby oxford shirt",
  tile: "sky",
  colours: ["cream", "navy"],
  shots: ["front", "back", "detail", "parts"],
  parts: [
    { name: "Shirt" },
    { id: "collar", name: "Collar" },
    { id: "buttons", name: "Front buttons" },
    { id: "cuff-buttons", name: "Cuff buttons" },
  ],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const cloth = tonesOf(colour);
    const sides = [BODY, SLEEVE, CUFF, mirrorOutline(SLEEVE), mirrorOutline(CUFF)];
    const under = [leftSleeve(cloth), cuff(cloth), rightSleeve(cloth), mirrored(cuff(cloth, true)), body(cloth)];
    if (shot === "back") return sheet({ tile: this.tile, outlines: [...sides, NAPE], garment: [...under, back(cloth)] });
    const outlines = [...sides, BAND, LEAF, mirrorOutline(LEAF)];
    const garment = [...under, placket(cloth), pocket(cloth), collar(cloth)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [600, 660], zoom: 3.6, close: close(cloth) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function cuff({ light, mid, shadow }, dark = false) {
  const field = dark ? fill(shadow, "M150 990 L200 1020 L190 1130 L150 1120 Z") : fill(light, "M150 990 L236 1026 L226 1146 L150 1130 Z");
  return [
    piece(mid, CUFF, field),
    stitch(shadow, 4, "M172 1008 C206 1030 252 1040 298 1036"),
    button({ x: 268, y: 1088, r: 11 }, SHELL),
  ].join("");
}

function body({ light, mid, shadow }) {
  return [
    piece(
      mid,
      BODY,
      fill(light, "M500 280 L330 350 L330 1180 L470 1320 C500 1160 470 1000 486 840 C500 690 552 560 574 352 L572 320 Z"),
      fill(
        shadow,
        "M862 362 C842 470 842 570 846 690 C850 860 870 1020 870 1180 L730 1310 C790 1120 812 900 800 700 C796 600 800 480 812 330 Z",
      ),
      fill(shadow, "M800 760 C752 806 700 830 648 836 C716 858 772 846 808 812 Z"),
      fill(mid, "M340 900 C392 938 440 952 492 946 C442 980 384 972 340 936 Z"),
      fill(shadow, "M812 990 C766 1034 716 1054 668 1058 C730 1078 784 1068 820 1034 Z"),
    ),
    stitch(mid, 5, YOKE, "M338 362 C352 470 358 570 354 690"),
    stitch(shadow, 4, "M736 318 C770 330 816 352 854 380", "M862 362 C848 470 842 570 846 690"),
    topstitch(shadow, 3, "M346 1176 C380 1196 404 1258 474 1276 C550 1292 650 1292 726 1276 C796 1258 820 1196 854 1176"),
  ].join("");
}

function placket({ light, mid, shadow }) {
  return [
    fill(shadow, "M628 380 L640 384 L642 1299 L628 1301 Z"),
    piece(mid, PLACKET, fill(light, "M560 340 L598 340 L598 1310 L560 1310 Z")),
    stitch(shadow, 4, "M572 366 L572 1300"),
    ...BUTTONS.map((y) => button({ x: 600, y, r: 13 }, SHELL)),
  ].join("");
}

function pocket({ light, mid, shadow }) {
  return [
    piece(mid, POCKET, fill(light, "M680 550 L736 550 L730 720 L680 700 Z"), fill(shadow, "M796 550 L826 550 L826 700 L790 720 Z")),
    stitch(shadow, 4, POCKET),
    stitch(shadow, 4, "M690 590 L814 582"),
  ].join("");
}

function collar({ light, mid, shadow }) {
  return [
    fill(shadow, BAND),
    fill(mid, "M524 240 C556 220 644 220 676 240 C668 262 532 262 524 240 Z"),
    label({ x: 572, y: 262, width: 56, height: 26 }, light),
    fill(shadow, "M500 438 C540 412 574 384 600 352 L612 368 C586 402 548 436 510 452 Z"),
    piece(mid, LEAF, fill(light, "M508 236 C480 250 458 280 450 308 L500 438 L548 404 C510 360 500 300 514 240 Z")),
    mirrored(piece(mid, LEAF, fill(shadow, "M470 262 C458 280 450 296 450 308 L500 438 L512 430 C490 380 476 320 486 256 Z"))),
    stitch(shadow, 4, LEAF, mirrorOutline(LEAF)),
    button({ x: 600, y: 366, r: 12 }, SHELL),
  ].join("");
}

/** From behind: the yoke, the box pleat under its loop, and the collar folded down. */
function back({ light, mid, shadow }) {
  return [
    piece(
      mid,
      SHOULDERS,
      fill(light, "M330 330 L560 280 C548 340 540 400 540 480 L330 470 Z"),
      fill(shadow, "M812 320 L880 340 L880 470 L800 470 C800 410 804 360 812 320 Z"),
    ),
    stitch(shadow, 5, "M350 452 C480 474 720 474 850 452"),
    fill(shadow, "M574 474 L586 474 L592 1060 Z", "M614 474 L626 474 L608 1060 Z"),
    stitch(shadow, 10, "M586 470 C586 508 614 508 614 470"),
    piece(
      mid,
      NAPE,
      fill(light, "M440 220 L566 220 C548 270 544 310 548 360 L440 360 Z"),
      fill(shadow, "M690 220 L760 220 L760 360 L676 360 C690 310 694 270 690 220 Z"),
    ),
    stitch(shadow, 4, "M464 320 C510 350 690 350 736 320"),
  ].join("");
}

/** The weave, the thread of the buttons, and the two rows of stitches down the placket. */
function close({ mid, shadow }) {
  const thread = (y) => [
    stitch("#FFFDF8", 2.2, `M596 ${y - 4} L604 ${y + 4}`, `M604 ${y - 4} L596 ${y + 4}`),
    stitch(shadow, 2, `M600 ${y - 26} L600 ${y - 16}`, `M600 ${y + 18} L600 ${y + 26}`),
  ];
  return [
    topstitch(shadow, 1.6, "M579 420 L579 900", "M621 420 L621 900"),
    ...BUTTONS.slice(0, 3).flatMap(thread),
    weave(mid, { x: 480, y: 556, width: 82, height: 230, step: 12, thread: 1.4 }),
    weave(shadow, { x: 640, y: 740, width: 100, height: 60, step: 12, thread: 1.2 }),
  ].join("");
}
