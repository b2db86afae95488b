import { fill, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { insoles } from "../kit/sundries.js";
import { laid, stud, topstitch } from "../kit/tailor.js";

const UPPER =
  "M556 420 C640 440 760 436 852 404 C862 560 850 700 866 820 C880 900 886 970 882 1044 L190 1052 C158 984 188 900 280 868 C370 838 440 820 484 770 C530 700 552 560 556 420 Z";
const TONGUE = "M562 436 C530 404 536 372 570 366 C612 360 654 378 668 414 L650 446 Z";
const FACING = "M556 420 C552 560 530 700 484 770 L540 814 C602 730 624 580 628 432 Z";
const WELT = "M174 1044 L892 1036 C902 1050 900 1066 892 1076 L182 1084 C168 1074 166 1058 174 1044 Z";
const SOLE = "M186 1080 L892 1072 L884 1172 L656 1176 L642 1112 C520 1122 380 1130 258 1122 C214 1118 192 1102 186 1080 Z";
const PULL = "M828 414 C826 350 876 344 878 408 L866 410 C864 372 842 374 842 414 Z";
const COUNTER = "M880 852 C800 856 732 900 718 1046 L884 1046 Z";
/** Where the lace passes: four eyelets, then two hooks. */
const EYELETS = [
  [536, 764],
  [562, 708],
  [580, 648],
  [592, 586],
  [600, 522],
  [604, 462],
];

const NEAR = laid({ x: -40, y: 70 });
const FAR = laid({ x: 118, y: -44 });

const SPOTS = [
  { part: "laces", at: [560, 600], zoom: 1.3 },
  { part: "insoles", drawn: insoles(tonesOf("cream")) },
  { part: "soles", at: [330, 1170], zoom: 1.6 },
  { part: "heels", at: [730, 1190], zoom: 1.5 },
];

export default {
  name: "Threllby lace-up boots",
  tile: "sage",
  colours: ["tan"],
  shots: ["front", "detail", "parts"],
  parts: [
    { name: "Pair of boots" },
    { id: "laces", name: "Laces" },
    { id: "insoles", name: "Insoles", hidden: true },
    { id: "soles", name: "Soles" },
    { id: "heels", name: "Heels" },
  ],
  marks: { parts: marksOf(SPOTS) },
  draw({ shot }) {
    const leather = tonesOf("oak");
    const rubber = tonesOf("coal");
    const outlines = [FAR, NEAR].flatMap((place) => [UPPER, TONGUE, WELT, SOLE, PULL].map(place.outline));
    const boot = [...shaft(leather), foot(leather), bottom(leather, rubber), lacing(leather)];
    const garment = [FAR.group(...boot), NEAR.group(...boot)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [300, 1080], zoom: 2.7, close: NEAR.group(close(leather)) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function shaft({ light, mid, shadow }) {
  return [
    piece(shadow, TONGUE, fill(mid, "M520 350 L610 350 L620 450 L540 440 Z")),
    fill(shadow, PULL),
    piece(
      mid,
      UPPER,
      fill(
        light,
        "M160 1060 L160 840 C300 836 420 830 490 760 C540 680 556 560 560 410 L640 420 C640 580 620 720 560 820 C500 890 380 880 300 930 C260 960 250 1000 256 1060 Z",
      ),
      fill(shadow, "M860 400 L780 424 C800 600 784 740 796 860 C806 940 812 1000 808 1060 L900 1060 Z"),
      fill(shadow, "M800 640 C744 676 692 690 640 688 C694 722 760 718 806 688 Z"),
      fill(shadow, "M556 800 C600 850 640 866 690 864 C644 896 580 886 540 834 Z"),
      fill(mid, "M300 960 C330 930 380 920 430 926 C380 944 344 966 326 1000 Z"),
    ),
  ];
}

function foot({ light, mid, shadow }) {
  return [
    piece(mid, COUNTER, fill(shadow, "M900 840 L830 860 C806 920 806 990 812 1060 L900 1060 Z")),
    stitch(shadow, 5, "M880 852 C800 856 732 900 718 1044", "M548 820 C600 880 640 950 650 1046", "M360 850 C384 910 384 984 372 1048"),
    topstitch(light, 3.6, "M872 866 C806 872 746 912 732 1040", "M372 848 C396 910 396 984 384 1046"),
    piece(
      shadow,
      "M556 420 C640 440 760 436 852 404 L855 456 C760 486 640 488 554 472 Z",
      fill(mid, "M550 410 L700 440 L690 500 L550 480 Z"),
    ),
    stitch(light, 3, "M558 424 C640 444 760 440 850 408"),
  ].join("");
}

/** The welt with its stitches: what holds the sole, and what the sole is taken off by. */
function bottom({ light, mid, shadow }, rubber) {
  return [
    piece(
      rubber.mid,
      SOLE,
      fill(rubber.light, "M180 1070 L430 1074 L430 1100 C340 1106 250 1104 180 1096 Z"),
      fill(rubber.shadow, "M640 1070 L900 1070 L900 1190 L790 1190 L780 1100 L640 1112 Z"),
    ),
    stitch(rubber.shadow, 6, "M650 1118 L888 1112"),
    piece(light, WELT, fill(mid, "M520 1030 L910 1030 L910 1090 L560 1090 Z"), fill(shadow, "M800 1030 L910 1030 L910 1090 L810 1090 Z")),
    topstitch(shadow, 4.5, "M186 1062 L884 1054"),
  ].join("");
}

function lacing({ mid, shadow }) {
  const lace = tonesOf("cream");
  const rows = EYELETS.map(([x, y], i) => `M${x} ${y} C${x - 20} ${y - 12} ${x - 44} ${y - 10} ${x - 66 + i * 6} ${y - 4 + i * 2}`);
  return [
    fill(mid, FACING),
    fill(shadow, "M540 814 C602 730 624 580 628 432 L616 430 C612 576 590 722 528 804 Z"),
    stitch(lace.shadow, 17, ...rows),
    stitch(lace.mid, 12, ...rows),
    ...EYELETS.map(([x, y], i) => stud({ x, y, r: i > 3 ? 11 : 9 }, tonesOf("brass"))),
    stitch(
      lace.shadow,
      13,
      "M606 462 C660 470 700 520 676 566 C658 596 630 560 612 478",
      "M606 462 C640 520 652 610 640 672",
      "M604 466 C612 540 620 600 604 650",
    ),
    stitch(
      lace.mid,
      8,
      "M606 462 C660 470 700 520 676 566 C658 596 630 560 612 478",
      "M606 462 C640 520 652 610 640 672",
      "M604 466 C612 540 620 600 604 650",
    ),
  ].join("");
}

/** The stitches of the welt one by one, and the layers under them. */
function close({ light, shadow }) {
  return [
    stitch(shadow, 2, "M180 1074 L600 1070"),
    stitch(tonesOf("coal").light, 2, "M196 1094 C280 1104 420 1102 560 1096"),
    stitch(light, 3, "M214 980 C226 940 250 916 286 902"),
  ].join("");
}
