import { fill, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { insoles } from "../kit/sundries.js";
import { laid, stud, topstitch } from "../kit/tailor.js";

const UPPER =
  "M884 668 C870 704 830 735 772 735 C708 735 664 710 638 675 L590 654 C552 693 496 752 424 790 C334 819 220 829 176 871 C154 898 154 917 164 944 L934 936 C944 867 944 750 922 684 C916 664 894 654 884 668 Z";
const LINING = "M884 668 C852 688 812 700 772 700 C722 700 682 688 640 668 C664 710 708 735 772 735 C830 735 870 704 884 668 Z";
const TONGUE = "M590 657 C580 629 600 608 640 611 C676 614 690 636 676 671 C660 699 640 685 590 657 Z";
const SOLE = "M146 922 C300 944 800 944 944 916 C958 944 960 988 950 1018 C932 1034 210 1038 178 1026 C150 1006 138 956 146 922 Z";
const OUTSOLE = "M164 1004 C330 1014 780 1014 954 998 L950 1020 C932 1036 210 1040 178 1028 Z";
const TOE = "M164 944 C148 899 168 867 236 847 C308 836 352 871 362 942 Z";
const HEEL = "M884 668 C894 654 916 664 922 684 C936 730 940 785 938 833 L846 828 C850 790 846 752 832 724 C858 712 876 692 884 668 Z";
const FACING = "M590 657 C552 693 496 752 424 790 L486 822 C560 780 622 734 652 692 Z";
const EYELETS = [
  [488, 798],
  [524, 775],
  [558, 748],
  [590, 720],
  [618, 691],
];

const ABOVE = {
  rim: "M590 250 C690 240 752 330 758 450 C764 560 726 640 722 760 C718 880 740 960 732 1080 C724 1190 670 1250 600 1250 C530 1250 480 1190 474 1080 C468 980 476 900 458 780 C440 660 424 560 436 450 C450 330 500 258 590 250 Z",
  upper:
    "M592 276 C676 268 728 344 734 452 C740 560 702 642 698 762 C694 880 714 962 708 1076 C700 1172 658 1226 600 1226 C544 1226 506 1172 498 1078 C492 980 500 896 482 778 C466 660 448 558 460 454 C474 350 520 284 592 276 Z",
  mouth: "M606 884 C662 884 682 946 680 1024 C678 1108 650 1172 604 1172 C556 1172 528 1108 526 1024 C526 946 548 884 606 884 Z",
  tongue: "M544 560 C576 546 634 546 664 558 L668 910 C664 962 640 984 606 984 C570 984 548 962 544 910 Z",
  tab: "M534 1190 C566 1168 642 1168 676 1188 C664 1214 636 1230 602 1230 C570 1230 546 1214 534 1190 Z",
};
const RIM_SEAM =
  "M591 263 C684 256 740 338 746 451 C752 560 714 641 710 761 C706 880 727 961 720 1078 C712 1182 664 1238 600 1238 C537 1238 493 1182 486 1079 C480 980 488 898 470 779 C452 660 436 559 448 452 C462 340 510 270 591 263 Z";
const LACED = [592, 652, 712, 772, 832];
const BESIDE = [laid({ x: -184, turn: -4, scale: 1.02 }), laid({ x: 184, turn: 4, scale: 1.02, flip: true })];

const NEAR = laid({ x: 10, y: 110, scale: 1.08 });
const FAR = laid({ x: -10, y: -300, scale: 1.08, flip: true });

const SPOTS = [
  { part: "laces", at: [560, 880], zoom: 1.6 },
  { part: "insoles", drawn: insoles(tonesOf("cream")) },
];

export default {
  name: "Threllby leather trainers",
  tile: "sky",
  colours: ["cream"],
  shots: ["front", "above", "detail", "parts"],
  parts: [{ name: "Pair of trainers" }, { id: "laces", name: "Laces" }, { id: "insoles", name: "Insoles", hidden: true }],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const leather = tonesOf(colour);
    const tab = tonesOf("pine");
    if (shot === "above") {
      const garment = BESIDE.map((place, i) => place.group(fromAbove(leather, tab, i > 0)));
      return sheet({ tile: this.tile, outlines: BESIDE.map((place) => place.outline(ABOVE.rim)), garment });
    }
    const outlines = [FAR, NEAR].flatMap((place) => [UPPER, TONGUE, SOLE].map(place.outline));
    const shoe = (flipped) => [upper(leather, flipped), panels(leather, tab), bottom(leather, flipped), lacing(leather)];
    const garment = [FAR.group(...shoe(true)), NEAR.group(...shoe(false))];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [560, 880], zoom: 2.8, close: NEAR.group(close(leather)) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

/** Toes up: the rim of the sole all round, the laces in their rows, and the way in. */
function fromAbove(leather, tab, flipped) {
  const { light, mid, shadow } = leather;
  const [left, right] = [
    "M420 230 L540 230 C500 480 520 700 530 900 C540 1060 530 1160 560 1260 L420 1260 Z",
    "M780 230 L690 300 C712 460 660 640 672 800 C690 960 690 1140 630 1260 L780 1260 Z",
  ];
  const [lit, dark] = flipped ? [right, left] : [left, right];
  const rows = LACED.flatMap((y) => [`M538 ${y} C570 ${y - 16} 640 ${y - 16} 670 ${y}`]);
  const bows = [
    "M600 868 C540 850 500 880 512 916 C526 940 576 910 602 876",
    "M606 868 C666 850 708 880 696 916 C682 940 632 910 608 876",
    "M598 872 C580 920 566 950 548 986",
    "M610 872 C632 920 640 946 660 982",
  ];
  return [
    piece(mid, ABOVE.rim, fill(light, lit), fill(shadow, dark)),
    topstitch(shadow, 3, RIM_SEAM),
    piece(mid, ABOVE.upper, fill(light, lit), fill(shadow, dark)),
    stitch(shadow, 5, ABOVE.upper, "M462 480 C520 420 676 420 734 474"),
    topstitch(shadow, 3, "M466 496 C522 438 676 438 732 490"),
    stitch(shadow, 5, "M520 560 C504 700 516 820 524 900", "M690 560 C684 700 680 820 684 900"),
    piece(shadow, ABOVE.mouth, fill(mid, "M590 930 C640 930 662 980 660 1030 C658 1100 636 1152 604 1152 C572 1152 552 1110 550 1050 Z")),
    stitch(light, 7, ABOVE.mouth),
    piece(mid, ABOVE.tongue, fill(light, flipped ? "M620 540 L680 540 L680 1000 L640 1000 Z" : "M530 540 L580 540 L570 1000 L530 1000 Z")),
    stitch(shadow, 4, ABOVE.tongue),
    piece(
      tab.mid,
      ABOVE.tab,
      fill(tab.light, flipped ? "M640 1160 L690 1160 L690 1240 L640 1240 Z" : "M520 1160 L570 1160 L570 1240 L520 1240 Z"),
    ),
    stitch(shadow, 18, ...rows),
    stitch(light, 12, ...rows),
    ...LACED.flatMap((y) => [534, 674].map((x) => stud({ x, y: y + 2, r: 8 }, tonesOf("steel")))),
    stitch(shadow, 15, ...bows),
    stitch(light, 9, ...bows),
  ].join("");
}

function upper({ light, mid, shadow }, flipped) {
  const lit = flipped
    ? fill(light, "M940 671 L780 713 C800 783 790 867 776 950 L960 950 Z")
    : fill(light, "M150 960 L150 839 C300 818 420 790 600 643 L640 671 C600 755 500 811 420 839 C340 860 300 895 300 960 Z");
  const dark = flipped
    ? fill(shadow, "M150 960 L150 839 C260 818 330 811 424 787 C400 839 330 860 300 888 C276 909 276 930 280 960 Z")
    : fill(shadow, "M950 671 L860 713 C880 783 880 867 866 950 L960 950 Z");
  return [
    piece(mid, TONGUE, fill(shadow, "M650 608 L700 615 L690 685 L640 685 Z")),
    fill(shadow, LINING),
    stitch(shadow, 12, LINING),
    piece(mid, UPPER, lit, dark, fill(shadow, "M780 839 C730 864 680 874 622 874 C680 894 746 889 790 868 Z")),
  ].join("");
}

function panels({ light, mid, shadow }, tab) {
  return [
    fill(shadow, "M640 671 C664 713 708 735 772 735 C830 735 870 704 884 668 C888 722 838 757 772 757 C700 755 652 727 630 685 Z"),
    fill(mid, TOE),
    fill(light, "M170 909 C170 881 196 861 246 853 C290 849 314 860 326 878 C270 874 214 885 170 909 Z"),
    stitch(shadow, 5, "M362 942 C352 871 308 836 236 847", "M486 822 C560 839 600 881 610 936", "M846 828 C840 867 830 902 812 936"),
    topstitch(shadow, 3, "M376 936 C368 874 330 836 262 836"),
    piece(
      tab.mid,
      HEEL,
      fill(tab.shadow, "M900 650 L960 650 L960 839 L902 839 C908 769 906 713 900 650 Z"),
      fill(tab.light, "M820 720 L850 713 C872 748 872 790 866 839 L830 839 Z"),
    ),
    stitch(tab.light, 4, "M880 762 L906 759", "M882 777 L908 775"),
  ].join("");
}

function bottom({ light, mid, shadow }, flipped) {
  const gum = tonesOf("oak");
  const dark = flipped ? "M140 910 L330 930 L330 1040 L140 1040 Z" : "M820 900 L970 900 L970 1040 L820 1040 Z";
  const lit = flipped ? "M700 900 L970 900 L970 1040 L700 1040 Z" : "M140 910 L440 920 L440 1040 L140 1040 Z";
  return [
    piece(mid, SOLE, fill(light, lit), fill(shadow, dark)),
    piece(gum.mid, OUTSOLE, fill(gum.light, lit), fill(gum.shadow, dark)),
    stitch(shadow, 5, "M150 927 C300 948 800 948 942 923"),
    topstitch(shadow, 3.4, "M156 950 C300 968 800 968 950 946"),
  ].join("");
}

function lacing({ light, mid, shadow }) {
  const rows = EYELETS.map(([x, y]) => `M${x} ${y} C${x - 14} ${y - 18} ${x - 34} ${y - 26} ${x - 52} ${y - 22}`);
  return [
    piece(mid, FACING, fill(shadow, "M486 822 C560 780 622 734 652 692 L640 686 C606 727 548 773 474 817 Z")),
    stitch(shadow, 18, ...rows),
    stitch(light, 12, ...rows),
    ...EYELETS.map(([x, y]) => stud({ x, y, r: 7 }, tonesOf("steel"))),
    stitch(
      shadow,
      14,
      "M616 688 C670 671 716 685 712 714 C704 735 650 720 622 693",
      "M612 686 C570 643 520 643 520 671 C524 692 580 699 612 689",
    ),
    stitch(
      light,
      9,
      "M616 688 C670 671 716 685 712 714 C704 735 650 720 622 693",
      "M612 686 C570 643 520 643 520 671 C524 692 580 699 612 689",
    ),
  ].join("");
}

function close({ light, shadow }) {
  return [
    ...EYELETS.slice(0, 4).map(([x, y]) =>
      stitch(shadow, 1.8, `M${x - 44} ${y - 27} L${x - 12} ${y - 17}`, `M${x - 40} ${y - 20} L${x - 10} ${y - 8}`),
    ),
    stitch(light, 2, "M440 800 L478 818"),
  ].join("");
}
