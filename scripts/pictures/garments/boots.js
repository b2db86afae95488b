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

const HEEL_SIDE = {
  shaft:
    "M478 420 C520 442 680 442 722 420 C716 540 700 660 694 760 C690 800 700 830 714 872 L486 872 C500 830 510 800 506 760 C500 660 484 540 478 420 Z",
  tongue: "M516 434 C508 380 536 344 600 342 C664 344 692 380 684 434 C650 450 550 450 516 434 Z",
  counter: "M484 858 C540 826 660 826 716 858 C742 906 752 984 746 1046 L454 1046 C448 984 458 906 484 858 Z",
  stay: "M566 436 C590 442 610 442 634 436 L626 846 C610 840 590 840 574 846 Z",
  pull: "M572 472 C558 352 642 352 628 472 L610 472 C614 386 586 386 590 472 Z",
  welt: "M444 1040 L756 1040 C766 1056 766 1070 758 1082 L442 1082 C434 1070 434 1056 444 1040 Z",
  heel: "M456 1080 L744 1080 L732 1186 C650 1194 550 1194 468 1186 Z",
};
const BEHIND = [laid({ x: -168, y: -22, scale: 1.16 }), laid({ x: 168, y: 22, scale: 1.16 })];

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
  shots: ["front", "back", "detail", "parts"],
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
    if (shot === "back") {
      const seen = Object.values(HEEL_SIDE);
      const outlines = BEHIND.flatMap((place) => seen.map(place.outline));
      return sheet({ tile: this.tile, outlines, garment: BEHIND.map((place) => place.group(behind(leather, rubber))) });
    }
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

/** From behind: the stay down the back seam, the loop to pull it on by, the counter, and the heel in its layers. */
function behind({ light, mid, shadow }, rubber) {
  const { shaft, tongue, counter, stay, pull, welt, heel } = HEEL_SIDE;
  const lit = "M430 330 L566 330 C550 520 548 700 556 860 L540 1100 L430 1100 Z";
  const dark = "M770 330 L690 330 C672 520 660 700 664 800 C690 880 706 960 700 1100 L770 1100 Z";
  return [
    piece(shadow, tongue, fill(mid, "M500 330 L600 330 C570 370 566 410 570 460 L500 450 Z")),
    piece(mid, shaft, fill(light, lit), fill(shadow, dark), fill(shadow, "M500 744 C530 772 566 782 604 774 C574 806 530 802 496 772 Z")),
    stitch(light, 3, "M480 424 C522 446 678 446 720 424"),
    piece(mid, stay, fill(light, "M560 430 L590 430 L590 860 L560 860 Z")),
    topstitch(shadow, 3.6, "M578 452 L586 836", "M622 452 L614 836"),
    piece(mid, counter, fill(light, lit), fill(shadow, dark)),
    topstitch(light, 3.6, "M494 872 C550 844 650 844 706 872"),
    stitch(shadow, 5, "M484 858 C540 826 660 826 716 858", "M600 846 L600 1040"),
    piece(light, pull, fill(mid, "M598 330 L650 330 L650 480 L598 480 Z")),
    stitch(shadow, 4, pull),
    piece(
      rubber.mid,
      heel,
      fill(rubber.light, "M440 1070 L560 1070 L556 1200 L440 1200 Z"),
      fill(rubber.shadow, "M690 1070 L760 1070 L760 1200 L682 1200 Z"),
    ),
    stitch(rubber.shadow, 4, "M460 1114 C550 1122 650 1122 740 1114", "M464 1150 C550 1158 650 1158 736 1150"),
    piece(light, welt, fill(mid, "M570 1030 L770 1030 L770 1090 L560 1090 Z"), fill(shadow, "M704 1030 L770 1030 L770 1090 L700 1090 Z")),
    topstitch(shadow, 4.5, "M456 1062 L744 1062"),
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
