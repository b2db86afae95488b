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
  shots: ["front", "detail", "parts"],
  parts: [{ name: "Pair of trainers" }, { id: "laces", name: "Laces" }, { id: "insoles", name: "Insoles", hidden: true }],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const leather = tonesOf(colour);
    const tab = tonesOf("pine");
    const outlines = [FAR, NEAR].flatMap((place) => [UPPER, TONGUE, SOLE].map(place.outline));
    const shoe = (flipped) => [upper(leather, flipped), panels(leather, tab), bottom(leather, flipped), lacing(leather)];
    const garment = [FAR.group(...shoe(true)), NEAR.group(...shoe(false))];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [560, 880], zoom: 2.8, close: NEAR.group(close(leather)) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

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
