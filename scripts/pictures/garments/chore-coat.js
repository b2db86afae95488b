import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { leftSleeve, rightSleeve, SLEEVE } from "../kit/sleeve.js";
import { button, label, topstitch, weave } from "../kit/tailor.js";

const BODY =
  "M470 292 C426 310 380 334 338 362 C352 470 356 570 350 690 C344 880 334 1080 322 1262 C420 1286 780 1286 878 1262 C866 1080 856 880 850 690 C844 570 848 470 862 362 C820 334 774 310 730 292 C690 350 510 350 470 292 Z";
const CUFF = "M172 1006 C206 1028 252 1038 296 1034 L290 1090 C246 1094 198 1082 160 1060 Z";
const BAND = "M500 240 C540 210 660 210 700 240 C680 296 646 340 604 372 C560 340 520 296 500 240 Z";
const LEAF = "M500 240 C474 256 452 284 444 314 L470 452 C520 440 566 414 600 372 C552 340 518 296 500 240 Z";
const CHEST = "M682 560 L808 552 L812 690 C812 710 804 718 786 720 L708 726 C692 726 686 718 684 702 Z";
const LOW = "M370 870 L546 878 L548 1110 C546 1136 534 1146 510 1146 L400 1140 C372 1138 360 1126 360 1098 Z";
const BUTTONS = [430, 590, 750, 910, 1070];

const INK_OF = { navy: "navy", ochre: "mustard" };

const SPOTS = [
  { part: "buttons", at: [606, 590], zoom: 4.4 },
  { part: "pocket", at: [748, 640], zoom: 1.2 },
];

export default {
  name: "Marrowick chore coat",
  tile: "blush",
  colours: ["navy", "ochre"],
  shots: ["front", "back", "detail", "parts"],
  parts: [{ name: "Coat" }, { id: "buttons", name: "Buttons" }, { id: "pocket", name: "Patch pocket" }],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const drill = tonesOf(INK_OF[colour]);
    const horn = tonesOf("coal");
    const sides = [BODY, SLEEVE, CUFF, mirrorOutline(SLEEVE), mirrorOutline(CUFF)];
    const under = [leftSleeve(drill), cuff(drill), rightSleeve(drill), mirrored(cuff(drill, true)), body(drill)];
    if (shot === "back") return sheet({ tile: this.tile, outlines: [...sides, BAND], garment: [...under, back(drill)] });
    const outlines = [...sides, BAND, LEAF, mirrorOutline(LEAF)];
    const garment = [...under, front(drill, horn), pockets(drill), collar(drill)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [520, 910], zoom: 3, close: close(drill) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function cuff({ light, mid, shadow }, dark = false) {
  const field = dark ? fill(shadow, "M150 990 L204 1030 L192 1090 L150 1080 Z") : fill(light, "M150 990 L232 1030 L226 1100 L150 1080 Z");
  return [piece(mid, CUFF, field), stitch(shadow, 5, "M172 1006 C206 1028 252 1038 296 1034")].join("");
}

function body({ light, mid, shadow }) {
  return [
    piece(
      mid,
      BODY,
      fill(light, "M500 280 L330 350 L310 1300 L460 1300 C490 1160 466 1000 482 840 C496 690 548 560 574 372 Z"),
      fill(
        shadow,
        "M862 362 C846 470 844 570 850 690 C856 880 870 1100 890 1280 L772 1300 C816 1120 826 900 810 700 C802 600 806 480 816 330 Z",
      ),
      fill(shadow, "M806 768 C756 806 700 826 648 830 C716 852 774 840 812 806 Z"),
      fill(mid, "M348 780 C396 812 440 824 488 818 C440 850 388 844 346 812 Z"),
    ),
    stitch(mid, 5, "M338 362 C352 470 356 570 350 690"),
    stitch(shadow, 5, "M862 362 C848 470 844 570 850 690", "M326 1222 C422 1246 778 1246 874 1222"),
    stitch(shadow, 4, "M462 322 C430 332 384 354 346 382", "M738 322 C770 332 816 354 854 382"),
  ].join("");
}

function front({ light, mid, shadow }, horn) {
  return [
    fill(shadow, "M632 380 L648 376 L648 1279 L632 1280 Z"),
    fill(mid, "M570 380 L632 372 L632 1280 L570 1280 Z"),
    fill(light, "M570 386 L594 380 L594 1280 L570 1280 Z"),
    stitch(shadow, 5, "M570 390 L570 1279"),
    ...BUTTONS.map((y) => button({ x: 606, y, r: 19 }, horn)),
  ].join("");
}

function pockets({ light, mid, shadow }) {
  return [
    piece(mid, LOW, fill(light, "M350 860 L470 870 C450 960 450 1060 470 1150 L350 1150 Z")),
    mirrored(piece(mid, LOW, fill(shadow, "M350 860 L420 870 C400 960 404 1060 430 1150 L350 1150 Z"))),
    piece(mid, CHEST, fill(light, "M676 550 L736 550 L730 730 L676 720 Z"), fill(shadow, "M790 550 L820 550 L820 730 L780 730 Z")),
    stitch(shadow, 5, LOW, mirrorOutline(LOW), CHEST),
    topstitch(shadow, 4, "M370 904 L546 912", "M830 904 L654 912", "M684 592 L810 584"),
    label({ x: 712, y: 620, width: 68, height: 30 }),
  ].join("");
}

function collar({ light, mid, shadow }) {
  return [
    fill(shadow, BAND),
    fill(mid, "M518 244 C552 222 648 222 682 244 C672 268 528 268 518 244 Z"),
    label({ x: 570, y: 268, width: 60, height: 28 }),
    fill(shadow, "M470 452 C520 440 566 414 600 372 L614 388 C580 432 530 460 478 468 Z"),
    mirrored(piece(mid, LEAF, fill(shadow, "M500 230 C474 256 440 284 444 314 L470 452 L492 448 C476 390 466 330 486 262 Z"))),
    piece(mid, LEAF, fill(light, "M500 240 C474 256 452 284 444 314 L470 452 L530 432 C500 370 494 300 506 250 Z")),
    stitch(shadow, 5, LEAF, mirrorOutline(LEAF)),
  ].join("");
}

/** From behind: one wide back with a seam down the middle, and the collar turned down over the loop. */
function back({ light, mid, shadow }) {
  const nape = "M496 252 C540 228 660 228 704 252 L744 322 C690 356 510 356 456 322 Z";
  return [
    stitch(shadow, 5, "M600 340 L600 1278"),
    topstitch(shadow, 4, "M612 348 L612 1278"),
    fill(mid, "M474 1130 C510 1140 540 1142 590 1140 C540 1164 500 1160 474 1130 Z"),
    piece(
      mid,
      nape,
      fill(light, "M440 220 L566 220 C548 270 544 310 548 370 L440 370 Z"),
      fill(shadow, "M690 220 L760 220 L760 370 L676 370 C690 310 694 270 690 220 Z"),
    ),
    stitch(shadow, 5, "M456 322 C510 356 690 356 744 322"),
  ].join("");
}

/** Three rows of stitches, the bar tack at the corner, the weave of the drill. */
function close({ light, mid, shadow }) {
  return [
    topstitch(light, 1.8, "M378 880 L382 1098 C384 1118 392 1126 408 1128", "M378 896 L546 904"),
    topstitch(shadow, 1.8, "M538 886 L540 1104 C538 1124 530 1134 510 1134", "M580 800 L580 1020"),
    stitch(shadow, 3.4, "M526 872 L544 894", "M518 874 L536 896", "M534 870 L546 884"),
    stitch(light, 2.4, "M601 905 L611 915", "M611 905 L601 915"),
    weave(shadow, { x: 480, y: 930, width: 56, height: 180 }),
    weave(mid, { x: 384, y: 930, width: 100, height: 180 }),
  ].join("");
}
