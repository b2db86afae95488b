import { fill, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { disc, topstitch } from "../kit/tailor.js";

const [LEFT, RIGHT, TOP, HIGH, SAG] = [170, 1030, 640, 226, 118];
/** The height of the coil's upper rim at the front, across the sheet. */
const rim = (x) => TOP + SAG * Math.sqrt(1 - ((x - 600) / 430) ** 2);
const front = `M${LEFT} ${TOP} C${LEFT} 797 ${RIGHT} 797 ${RIGHT} ${TOP} L${RIGHT} ${TOP + HIGH} C${RIGHT} ${797 + HIGH} ${LEFT} ${797 + HIGH} ${LEFT} ${TOP + HIGH} Z`;
const MOUTH = `M${LEFT} ${TOP} C${LEFT} 483 ${RIGHT} 483 ${RIGHT} ${TOP} C${RIGHT} 797 ${LEFT} 797 ${LEFT} ${TOP} Z`;
const INNER = "M236 640 C236 530 964 530 964 640 C964 752 236 752 236 640 Z";
const CORE = "M300 646 C300 562 900 562 900 646 C900 730 300 730 300 646 Z";
const at = (x, depth) => `${x} ${Math.round(rim(x) + depth)}`;
const TIP = `M664 ${Math.round(rim(664))} C560 ${Math.round(rim(560)) + 3} 440 ${Math.round(rim(440)) + 2} ${at(340, 4)} C300 730 262 770 258 838 C268 890 304 922 ${at(348, HIGH - 4)} C440 ${Math.round(rim(440)) + HIGH} 560 ${Math.round(rim(560)) + HIGH + 1} 664 ${Math.round(rim(664)) + HIGH} Z`;
const FRAME =
  "M652 726 L812 712 C836 712 848 724 850 746 L862 962 C862 986 852 998 828 1000 L668 1012 C644 1012 634 1002 632 980 L628 752 C628 736 636 728 652 726 Z";
const HOLE = "M670 768 L800 756 L812 956 L678 966 Z";
const KEEPER = "M520 738 L578 740 L578 1000 L520 998 Z";
const HOLES = [352, 424, 494];

const SPOTS = [
  { part: "buckle", at: [740, 866], zoom: 0.9 },
  { part: "keeper", at: [550, 870], zoom: 1 },
];

export default {
  name: "Threllby bridle leather belt",
  tile: "stone",
  colours: ["tan", "coal"],
  shots: ["front", "back", "detail", "parts"],
  parts: [{ name: "Belt" }, { id: "buckle", name: "Buckle" }, { id: "keeper", name: "Keeper" }],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const leather = tonesOf(colour === "tan" ? "oak" : "coal");
    const brass = tonesOf(colour === "tan" ? "brass" : "steel");
    if (shot === "back") return sheet({ tile: this.tile, outlines: [front, MOUTH], garment: [coil(leather), stamp(leather)] });
    const outlines = [front, MOUTH, FRAME];
    const garment = [coil(leather), tip(leather), buckle(leather, brass)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [590, 850], zoom: 2.6, close: close(leather, brass) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

/** Rolled up and stood on its edge: the inside is lit on the right, the outside on the left. */
function coil({ light, mid, shadow }) {
  const turn = (shape, lit) => piece(shadow, shape, fill(mid, lit));
  return [
    turn(MOUTH, "M700 480 L1060 480 L1060 700 L860 700 C900 620 820 560 700 540 Z"),
    stitch(light, 9, "M174 630 C190 490 1010 490 1026 630"),
    turn(INNER, "M660 520 L980 520 L980 700 L820 700 C850 620 760 580 660 566 Z"),
    stitch(mid, 9, INNER),
    turn(CORE, "M640 560 L920 560 L920 700 L760 700 C790 630 720 600 640 594 Z"),
    stitch(mid, 8, CORE),
    piece(
      mid,
      front,
      fill(light, "M150 600 L420 700 C400 800 400 900 420 1010 L150 1000 Z"),
      fill(shadow, "M1060 600 L900 700 C916 800 916 900 896 1010 L1060 1000 Z"),
    ),
    stitch(light, 9, `M${LEFT + 2} ${TOP + 6} C${LEFT + 6} 797 ${RIGHT - 6} 797 ${RIGHT - 2} ${TOP + 6}`),
    topstitch(
      shadow,
      4.5,
      `M${LEFT + 4} ${TOP + 34} C${LEFT + 10} 828 ${RIGHT - 10} 828 ${RIGHT - 4} ${TOP + 34}`,
      `M${LEFT + 4} ${TOP + HIGH - 28} C${LEFT + 10} ${766 + HIGH} ${RIGHT - 10} ${766 + HIGH} ${RIGHT - 4} ${TOP + HIGH - 28}`,
    ),
  ].join("");
}

/** The maker's mark, pressed into the leather where it meets the back: an oval, and the hide in it. */
function stamp({ light, mid, shadow }) {
  const [y, mark] = [
    Math.round(rim(600) + HIGH / 2),
    (rx, ry, tone, width) =>
      `<ellipse cx="600" cy="${Math.round(rim(600) + HIGH / 2)}" rx="${rx}" ry="${ry}" fill="none" stroke="${tone}" stroke-width="${width}"/>`,
  ];
  return [
    mark(76, 52, shadow, 6),
    `<g transform="translate(3 3)">${mark(76, 52, light, 2)}</g>`,
    mark(62, 40, shadow, 2.5),
    fill(
      shadow,
      `M568 ${y - 20} C584 ${y - 26} 616 ${y - 26} 632 ${y - 20} C624 ${y - 8} 626 ${y + 8} 636 ${y + 20} C616 ${y + 14} 584 ${y + 14} 564 ${y + 20} C574 ${y + 8} 576 ${y - 8} 568 ${y - 20} Z`,
    ),
    fill(mid, `M584 ${y - 8} C596 ${y - 12} 608 ${y - 12} 618 ${y - 8} L616 ${y + 2} C606 ${y - 1} 596 ${y - 1} 586 ${y + 2} Z`),
  ].join("");
}

/** The end that has gone through the buckle, with its holes. */
function tip({ light, mid, shadow }) {
  const cast = TIP.replace(/(\d+) (\d+)/g, (_, x, y) => `${Number(x) - 10} ${Number(y) + 14}`);
  return [
    piece("none", front, fill(shadow, cast)),
    piece(mid, TIP, fill(light, "M240 700 L470 740 C456 830 460 910 480 1000 L240 960 Z")),
    stitch(light, 7, `M664 ${Math.round(rim(664)) + 3} C560 ${Math.round(rim(560)) + 6} 440 ${Math.round(rim(440)) + 6} ${at(346, 8)}`),
    topstitch(
      shadow,
      4.5,
      `M664 ${Math.round(rim(664)) + 28} C560 ${Math.round(rim(560)) + 30} 440 ${Math.round(rim(440)) + 30} ${at(352, 30)} C310 770 288 800 286 838 C294 870 316 894 ${at(356, HIGH - 30)} C440 ${Math.round(rim(440)) + HIGH - 26} 560 ${Math.round(rim(560)) + HIGH - 25} 664 ${Math.round(rim(664)) + HIGH - 26}`,
    ),
    ...HOLES.map((x) => disc(shadow, x, Math.round(rim(x) + HIGH / 2), 13)),
  ].join("");
}

function buckle({ light, mid, shadow }, brass) {
  return [
    fill(shadow, "M524 744 L590 746 L590 1010 L524 1006 Z"),
    fill(mid, KEEPER),
    fill(light, "M520 738 L540 739 L540 999 L520 998 Z"),
    `<path fill-rule="evenodd" fill="${shadow}" d="M664 740 L824 726 L872 966 L836 1012 L676 1024 L640 990 Z ${HOLE}"/>`,
    `<path fill-rule="evenodd" fill="${brass.mid}" d="${FRAME} ${HOLE}"/>`,
    fill(brass.light, "M652 726 L812 712 L808 734 L660 748 L656 990 L634 984 L628 752 C628 736 636 728 652 726 Z"),
    fill(brass.shadow, "M850 746 L862 962 C862 986 852 998 828 1000 L668 1012 L672 990 L832 976 L826 736 Z"),
    fill(shadow, "M566 872 L848 862 L848 890 L566 894 C556 888 556 878 566 872 Z"),
    fill(brass.mid, "M560 858 L852 846 L854 874 L560 884 C548 878 548 864 560 858 Z"),
    fill(brass.light, "M560 858 L852 846 L853 857 L558 869 Z"),
  ].join("");
}

function close({ light, shadow }, brass) {
  return [
    stitch(light, 2.4, "M530 760 L530 980"),
    topstitch(shadow, 2, "M570 756 L570 990"),
    stitch(brass.shadow, 2.4, "M836 850 L838 874", "M846 848 L848 872"),
    `<circle cx="494" cy="${Math.round(rim(494) + HIGH / 2)}" r="18" fill="none" stroke="${light}" stroke-width="2"/>`,
  ].join("");
}
