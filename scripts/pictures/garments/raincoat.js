import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { leftSleeve, rightSleeve, SLEEVE } from "../kit/sleeve.js";
import { label, ribs, stud, topstitch } from "../kit/tailor.js";

const BODY =
  "M470 292 C426 310 380 334 338 362 C352 470 354 570 346 690 C332 920 304 1160 276 1372 C400 1404 800 1404 924 1372 C896 1160 868 920 854 690 C846 570 848 470 862 362 C820 334 774 310 730 292 C690 350 510 350 470 292 Z";
const CUFF = "M174 990 C208 1014 254 1024 300 1020 L292 1106 C248 1110 198 1098 160 1076 Z";
const HOOD = "M424 344 C392 300 398 226 452 184 C520 134 680 134 748 184 C802 226 808 300 776 344 C700 300 500 300 424 344 Z";
const HANGING = "M440 262 C470 214 730 214 760 262 C800 330 760 440 680 496 C636 524 564 524 520 496 C440 440 400 330 440 262 Z";
const LINING = "M470 300 C446 266 456 224 500 200 C556 172 644 172 700 200 C744 224 754 266 730 300 C690 380 510 380 470 300 Z";
const LEAF = "M508 262 C478 268 452 292 440 322 L474 440 C528 430 574 404 606 366 C560 340 526 306 508 262 Z";
const FLAP = "M372 868 L524 890 L520 968 L362 944 Z";
const STUDS = [430, 560, 690, 820, 950, 1080];

const TRIM_OF = { mustard: "oak", pine: "mustard" };

const SPOTS = [
  { part: "hood", at: [640, 230], zoom: 0.8 },
  { part: "collar", at: [540, 350], zoom: 1.4 },
  { part: "studs", at: [606, 690], zoom: 5 },
];

export default {
  name: "Marrowick raincoat",
  tile: "sky",
  colours: ["mustard", "pine"],
  shots: ["front", "back", "detail", "parts"],
  parts: [{ name: "Coat" }, { id: "hood", name: "Hood" }, { id: "collar", name: "Collar" }, { id: "studs", name: "Press studs" }],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const shell = tonesOf(colour);
    const cord = tonesOf(TRIM_OF[colour]);
    const sides = [BODY, SLEEVE, CUFF, mirrorOutline(SLEEVE), mirrorOutline(CUFF)];
    const under = [leftSleeve(shell), cuff(shell), rightSleeve(shell), mirrored(cuff(shell, true))];
    if (shot === "back") return sheet({ tile: this.tile, outlines: [...sides, HANGING], garment: [...under, body(shell), back(shell)] });
    const outlines = [...sides, HOOD, LEAF, mirrorOutline(LEAF)];
    const garment = [...under, hood(shell, cord), body(shell), front(shell), pockets(shell), collar(cord)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [606, 440], zoom: 3.2, close: close(shell, cord) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function cuff({ light, mid, shadow }, dark = false) {
  const field = dark ? fill(shadow, "M150 980 L206 1010 L194 1110 L150 1090 Z") : fill(light, "M150 980 L234 1012 L226 1120 L150 1090 Z");
  return [
    piece(mid, CUFF, field),
    stitch(shadow, 5, "M174 990 C208 1014 254 1024 300 1020"),
    stud({ x: 262, y: 1066, r: 9 }, tonesOf("steel")),
  ].join("");
}

function hood({ light, mid, shadow }, cord) {
  return [
    piece(
      mid,
      HOOD,
      fill(light, "M380 350 C360 240 440 140 600 130 L600 180 C500 180 452 220 452 300 Z"),
      fill(shadow, "M720 160 C800 210 820 290 790 350 L730 330 C760 280 750 210 700 176 Z"),
    ),
    fill(shadow, LINING),
    stitch(cord.mid, 7, "M470 262 C476 300 486 336 492 372"),
    mirrored(stitch(cord.mid, 7, "M470 262 C476 300 486 336 492 372")),
  ].join("");
}

function body({ light, mid, shadow }) {
  return [
    piece(
      mid,
      BODY,
      fill(light, "M500 280 L330 350 L260 1400 L420 1420 C470 1240 452 1040 474 860 C492 700 548 560 574 372 Z"),
      fill(
        shadow,
        "M862 362 C846 470 846 570 854 690 C868 920 900 1160 940 1390 L790 1410 C844 1180 846 920 820 700 C808 600 806 480 816 330 Z",
      ),
      fill(shadow, "M820 740 C764 784 708 806 652 810 C722 832 782 820 826 782 Z"),
      fill(mid, "M330 1060 C384 1096 434 1106 484 1098 C432 1134 374 1128 326 1094 Z"),
      fill(shadow, "M846 1090 C792 1134 736 1156 680 1160 C748 1182 808 1170 852 1132 Z"),
    ),
    stitch(mid, 5, "M338 362 C352 470 354 570 346 690"),
    stitch(shadow, 5, "M862 362 C848 470 846 570 854 690", "M282 1330 C404 1362 796 1362 918 1330"),
  ].join("");
}

function front({ light, mid, shadow }) {
  return [
    fill(shadow, "M642 380 L660 374 L664 1394 L642 1395 Z"),
    fill(mid, "M566 380 L642 370 L642 1395 L566 1395 Z"),
    fill(light, "M566 386 L592 380 L592 1395 L566 1395 Z"),
    stitch(shadow, 5, "M566 390 L566 1394"),
    ...STUDS.map((y) => stud({ x: 606, y, r: 14 }, tonesOf("steel"))),
  ].join("");
}

function pockets({ light, mid, shadow }) {
  const under = FLAP.replace(/(\d+) (\d+)/g, (_, x, y) => `${Number(x) + 5} ${Number(y) + 10}`);
  return [
    fill(shadow, under, mirrorOutline(under)),
    piece(mid, FLAP, fill(light, "M340 850 L470 880 L464 980 L340 960 Z")),
    mirrored(piece(mid, FLAP, fill(shadow, "M340 850 L410 870 L402 980 L340 960 Z"))),
    stud({ x: 444, y: 930, r: 9 }, tonesOf("steel")),
    stud({ x: 756, y: 930, r: 9 }, tonesOf("steel")),
  ].join("");
}

/** The collar is of corduroy, so that it does not stick to the neck. */
function collar({ light, mid, shadow }) {
  const wales = ribs(
    { tone: shadow, width: 3, count: 9 },
    [
      [520, 286],
      [480, 300],
      [452, 330],
    ],
    [
      [590, 372],
      [540, 410],
      [480, 430],
    ],
  );
  return [
    label({ x: 572, y: 296, width: 60, height: 28 }),
    fill(shadow, "M474 440 C528 430 574 404 606 366 L618 382 C586 424 534 450 482 456 Z"),
    mirrored(piece(mid, LEAF, fill(shadow, "M508 250 C478 268 430 292 440 322 L474 440 L496 436 C480 380 474 330 492 276 Z")), wales),
    piece(mid, LEAF, fill(light, "M508 262 C478 268 452 292 440 322 L474 440 L520 426 C496 370 494 310 510 270 Z")),
    wales,
    stitch(shadow, 4, LEAF, mirrorOutline(LEAF)),
  ].join("");
}

/** From behind: the cape that lets air through under it, and the hood hanging down. */
function back({ light, mid, shadow }) {
  return [
    fill(shadow, "M346 600 C430 650 770 650 854 600 L856 628 C770 680 430 680 344 628 Z"),
    stitch(shadow, 5, "M346 600 C430 650 770 650 854 600"),
    stitch(shadow, 5, "M600 650 L600 1394"),
    fill(shadow, "M600 1080 L632 1394 L596 1394 Z"),
    piece(
      mid,
      HANGING,
      fill(light, "M400 200 L590 200 C540 300 540 420 570 540 L480 520 L400 380 Z"),
      fill(shadow, "M720 200 L820 200 L820 400 L660 540 C720 440 740 320 720 200 Z"),
    ),
    stitch(shadow, 5, "M600 226 C590 320 590 420 600 516", "M440 262 C400 330 440 440 520 496"),
  ].join("");
}

function close({ light, shadow }, cord) {
  const rim = (y) => `<circle cx="606" cy="${y}" r="9" fill="none" stroke="${tonesOf("steel").shadow}" stroke-width="1.8"/>`;
  return [
    topstitch(light, 1.8, "M574 400 L574 640"),
    topstitch(shadow, 1.8, "M634 396 L634 640"),
    rim(430),
    rim(560),
    topstitch(cord.shadow, 1.6, "M482 430 C530 420 570 398 598 368"),
    ribs(
      { tone: cord.shadow, width: 1.6, count: 19 },
      [
        [520, 286],
        [480, 300],
        [452, 330],
      ],
      [
        [590, 372],
        [540, 410],
        [480, 430],
      ],
    ),
  ].join("");
}
