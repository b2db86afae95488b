import { fill, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { laid, ribs, stud, topstitch } from "../kit/tailor.js";

/** The back of a left hand, fingers up: little finger first, thumb on the right. */
const HAND =
  "M470 1180 C474 1090 464 1030 450 960 C432 880 424 810 418 740 C410 680 390 600 380 536 C374 486 438 474 452 524 C466 586 478 640 490 694 C480 600 466 500 462 412 C460 358 532 356 536 408 C542 500 550 590 560 680 C560 580 560 470 566 372 C570 320 638 322 640 374 C640 480 638 590 640 686 C654 600 672 510 692 434 C706 384 770 398 762 452 C750 540 732 640 720 736 C716 786 728 804 750 784 C784 746 812 700 842 662 C874 626 926 662 902 710 C872 776 832 850 790 914 C758 960 742 1000 736 1050 C730 1100 730 1140 732 1180 Z";
const CUFF = "M466 1170 C540 1186 660 1186 736 1170 L746 1290 C660 1312 540 1312 456 1290 Z";
const STRAP = "M560 1204 L742 1192 L744 1240 L562 1252 C540 1250 538 1208 560 1204 Z";
const POINTS = ["M520 744 C514 790 512 830 514 876", "M600 734 C598 790 598 830 600 880", "M676 742 C680 790 684 830 684 872"];

const NEAR = laid({ turn: -11, scale: 0.86, x: -160, y: 6 });
const FAR = laid({ turn: 13, scale: 0.86, x: 176, y: -30, flip: true });

/** The same hands turned over: thumbs outwards. */
const PALMS = [laid({ turn: -7, scale: 0.8, x: -206, y: -14, flip: true }), laid({ turn: 6, scale: 0.8, x: 206, y: 22 })];

const SPOTS = [{ part: "stud", at: [510, 1170], zoom: 4 }];

export default {
  name: "Threllby leather gloves",
  tile: "clay",
  colours: ["tan"],
  shots: ["front", "back", "detail", "parts"],
  parts: [{ name: "Pair of gloves" }, { id: "stud", name: "Press stud" }],
  marks: { parts: marksOf(SPOTS) },
  draw({ shot }) {
    const leather = tonesOf("oak");
    if (shot === "back") {
      const outlines = PALMS.flatMap((place) => [HAND, CUFF].map(place.outline));
      return sheet({ tile: this.tile, outlines, garment: PALMS.map((place, i) => place.group(palm(leather, i === 0))) });
    }
    const outlines = [FAR, NEAR].flatMap((place) => [HAND, CUFF].map(place.outline));
    const garment = [FAR.group(hand(leather, true), cuff(leather, true)), NEAR.group(hand(leather, false), cuff(leather, false))];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [500, 1130], zoom: 2.9, close: NEAR.group(close(leather)) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

/** Three points run down the back. */
const hand = (leather, flipped) =>
  [
    skin(leather, flipped),
    stitch(leather.shadow, 7, ...POINTS),
    stitch(leather.shadow, 5, "M724 744 C740 840 742 900 726 960 C700 940 690 880 700 800"),
    topstitch(leather.light, 3, ...POINTS.map((d) => d.replace(/(\d+) (\d+)/g, (_, x, y) => `${Number(x) - 9} ${y}`))),
  ].join("");

/** The fourchettes between the fingers lie in shade. */
function skin({ light, mid, shadow }, flipped) {
  const bright = flipped
    ? "M720 736 C716 786 728 804 750 784 L842 640 L930 690 C872 800 800 900 760 960 L740 1190 L660 1190 C690 1000 690 860 672 740 L700 430 L770 420 Z"
    : "M380 540 L440 490 C462 580 474 640 486 694 L462 400 L504 372 C516 480 520 600 520 700 C520 820 540 960 530 1190 L460 1190 C464 1060 420 900 410 740 Z";
  const dim = flipped
    ? "M380 500 L400 480 C420 580 440 660 470 740 C450 860 490 980 500 1190 L440 1190 C464 1060 420 900 400 740 Z"
    : "M762 400 C750 540 732 640 706 740 C700 800 740 830 770 800 L860 690 L940 700 C872 800 800 900 760 960 L740 1190 L690 1190 C700 1040 740 960 700 840 C690 760 720 560 730 430 Z";
  return piece(
    mid,
    HAND,
    fill(light, bright),
    fill(shadow, dim),
    ...(flipped
      ? []
      : [
          fill(light, "M566 372 L596 340 C604 460 596 580 592 690 L560 690 Z"),
          fill(light, "M640 690 C654 600 672 510 692 434 L716 410 C704 520 684 620 676 700 Z"),
        ]),
    fill(shadow, "M474 1010 C530 1044 600 1054 668 1040 C606 1078 530 1074 470 1040 Z"),
    fill(shadow, "M482 640 L500 640 L506 760 L486 716 Z", "M552 620 L568 620 L566 750 L556 700 Z", "M632 620 L650 620 L650 752 L638 704 Z"),
  );
}

/** The inside: the creases of the palm, the seam that sets the thumb, and the elastic at the wrist. */
function palm(leather, flipped) {
  const { light, shadow } = leather;
  return [
    skin(leather, flipped),
    stitch(shadow, 6, "M478 812 C560 850 660 826 714 770", "M482 900 C550 884 620 920 660 1010", "M724 770 C668 830 648 930 690 1040"),
    topstitch(light, 3, "M714 790 C664 850 648 930 680 1030"),
    stitch(shadow, 4, "M404 612 L444 600", "M478 560 L522 552", "M576 540 L624 540", "M688 580 L728 590"),
    wrist(leather, flipped),
    ribs(
      { tone: shadow, width: 4, count: 15 },
      [
        [500, 1112],
        [600, 1126],
        [700, 1112],
      ],
      [
        [500, 1160],
        [600, 1174],
        [700, 1160],
      ],
    ),
  ].join("");
}

const cuff = (leather, flipped) =>
  [
    wrist(leather, flipped),
    fill(leather.shadow, "M566 1214 L748 1202 L750 1250 L568 1262 C546 1260 544 1218 566 1214 Z"),
    fill(leather.mid, STRAP),
    topstitch(leather.light, 3, "M574 1214 L740 1202", "M574 1242 L740 1230"),
    stud({ x: 584, y: 1228, r: 13 }, tonesOf("brass")),
  ].join("");

function wrist({ light, mid, shadow }, flipped) {
  const lining = tonesOf("cream");
  const side = flipped
    ? fill(shadow, "M440 1160 L540 1170 L530 1320 L440 1310 Z")
    : fill(light, "M440 1160 L560 1170 L556 1320 L440 1310 Z");
  return [
    fill(lining.shadow, "M458 1284 C540 1306 660 1306 744 1284 L742 1304 C660 1326 540 1326 462 1304 Z"),
    piece(mid, CUFF, side, flipped ? "" : fill(shadow, "M690 1160 L760 1160 L760 1310 L684 1310 Z")),
    stitch(shadow, 5, "M466 1174 C540 1190 660 1190 736 1174"),
  ].join("");
}

function close({ light, shadow }) {
  const lining = tonesOf("cream");
  return [
    ribs(
      { tone: lining.mid, width: 2, count: 34 },
      [
        [464, 1290],
        [600, 1318],
        [740, 1290],
      ],
      [
        [466, 1304],
        [600, 1330],
        [740, 1304],
      ],
    ),
    topstitch(shadow, 2, "M470 1270 C540 1290 660 1290 740 1270"),
    topstitch(light, 1.8, "M478 1164 C540 1178 660 1178 728 1164"),
    `<circle cx="584" cy="1228" r="8" fill="none" stroke="${tonesOf("brass").shadow}" stroke-width="2"/>`,
  ].join("");
}
