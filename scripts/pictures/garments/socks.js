import { fill, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { yarn } from "../kit/sundries.js";
import { laid, ribs } from "../kit/tailor.js";

const SOCK =
  "M470 190 L742 190 C736 400 744 600 754 760 C768 864 756 956 700 1016 C640 1074 560 1112 470 1154 C400 1188 320 1230 262 1238 C184 1246 150 1164 200 1104 C246 1048 330 996 396 926 C450 868 472 780 474 700 C478 520 478 340 470 190 Z";
const CUFF = "M466 182 C540 196 670 196 746 182 L742 338 C670 352 540 352 474 338 Z";
const HEEL = "M755 776 C690 792 624 846 600 926 C634 976 668 1008 706 1010 C756 954 766 864 755 776 Z";
const TOE = "M262 1238 C184 1246 150 1164 200 1104 C220 1080 236 1066 256 1050 C312 1078 352 1130 362 1194 C324 1216 290 1234 262 1238 Z";

/** Laid on its front: the leg, the heel across it, and the sole down to the toe. */
const HEEL_UP = {
  tube: "M470 190 L742 190 C738 420 734 560 738 640 C746 700 746 760 738 820 C730 940 728 1040 728 1120 C728 1224 674 1294 604 1294 C534 1294 482 1224 482 1120 C482 1040 480 940 472 820 C464 760 464 700 472 640 C476 560 474 420 470 190 Z",
  heel: "M471 668 C540 684 668 684 741 668 C752 726 730 812 606 818 C482 812 460 726 471 668 Z",
  toe: "M482 1112 C546 1082 664 1082 728 1112 C728 1224 674 1294 604 1294 C534 1294 482 1224 482 1112 Z",
};
const TURNED = [laid({ turn: 6, x: 182, y: -22 }), laid({ turn: -5, x: -168, y: 14 })];

const NEAR = laid({ turn: -4, x: -70, y: 50 });
const FAR = laid({ turn: 5, x: 128, y: 8 });

const TRIM_OF = { pine: "mustard", brick: "cream" };

const SPOTS = [{ part: "yarn", drawn: yarn(tonesOf("pine")) }];

export default {
  name: "Threllby wool socks",
  tile: "ochre",
  colours: ["pine", "brick"],
  shots: ["front", "back", "detail", "parts"],
  parts: [{ name: "Pair of socks" }, { id: "yarn", name: "Mending yarn", hidden: true }],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const wool = tonesOf(colour);
    const trim = tonesOf(TRIM_OF[colour]);
    if (shot === "back") {
      const outlines = TURNED.flatMap((place) => [HEEL_UP.tube, CUFF].map(place.outline));
      return sheet({ tile: this.tile, outlines, garment: TURNED.map((place) => place.group(heelUp(wool, trim), cuff(wool, trim))) });
    }
    const outlines = [FAR, NEAR].flatMap((place) => [SOCK, CUFF].map(place.outline));
    const sock = [foot(wool), ends(trim), cuff(wool, trim)];
    const garment = [FAR.group(...sock), NEAR.group(...sock)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [560, 950], zoom: 2.7, close: NEAR.group(close(wool, trim)) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function foot({ light, mid, shadow }) {
  return piece(
    mid,
    SOCK,
    fill(
      light,
      "M460 180 L580 180 C586 420 580 600 570 740 C556 880 470 960 390 1030 C320 1090 260 1130 240 1250 L140 1200 L180 1090 C320 1000 450 900 470 700 Z",
    ),
    fill(
      shadow,
      "M754 180 L690 180 C684 400 690 620 690 760 C690 860 660 930 600 980 C500 1050 380 1100 280 1244 L480 1160 L720 1020 L780 840 Z",
    ),
    fill(shadow, "M470 760 C520 786 570 786 620 764 C580 816 520 820 466 800 Z"),
    fill(mid, "M474 560 C520 584 560 588 604 576 C566 610 514 612 474 592 Z"),
    fill(shadow, "M404 930 C450 930 490 950 520 990 C470 980 430 976 380 1000 Z"),
  );
}

function heelUp({ light, mid, shadow }, trim) {
  const { tube, heel, toe } = HEEL_UP;
  const lit = "M440 180 L566 180 C556 460 552 700 560 860 C566 1010 560 1180 590 1310 L440 1310 Z";
  const dark = "M770 180 L690 180 C684 440 690 640 694 760 C694 900 680 1120 640 1310 L770 1310 Z";
  return [
    piece(
      mid,
      tube,
      fill(light, lit),
      fill(shadow, dark),
      fill(shadow, "M474 540 C530 566 580 566 630 546 C590 592 520 594 474 572 Z"),
      fill(shadow, "M734 930 C690 962 640 966 590 950 C630 996 700 990 732 962 Z"),
    ),
    piece(trim.mid, heel, fill(trim.light, lit), fill(trim.shadow, dark)),
    piece(trim.mid, toe, fill(trim.light, lit), fill(trim.shadow, dark)),
    stitch(trim.shadow, 5, heel, "M482 1112 C546 1082 664 1082 728 1112"),
  ].join("");
}

/** Heel and toe in the other yarn, worked in short rows: the turn shows as a line of eyelets. */
function ends({ light, mid, shadow }) {
  return [
    piece(
      mid,
      HEEL,
      fill(shadow, "M770 770 L720 790 C736 860 720 940 660 980 L720 1030 L790 900 Z"),
      fill(light, "M600 930 C620 856 670 806 720 790 C680 840 660 890 640 960 Z"),
    ),
    piece(
      mid,
      TOE,
      fill(light, "M140 1100 L256 1050 C290 1066 310 1080 326 1104 C250 1100 200 1150 180 1230 Z"),
      fill(shadow, "M362 1180 C330 1180 280 1200 240 1250 L380 1240 Z"),
    ),
    stitch(shadow, 5, "M755 776 C690 792 624 846 600 926 C634 976 668 1008 706 1010", "M256 1050 C312 1078 352 1130 362 1194"),
  ].join("");
}

function cuff({ light, mid, shadow }, trim) {
  return [
    piece(
      mid,
      CUFF,
      fill(light, "M456 170 L570 170 L574 360 L456 350 Z"),
      fill(shadow, "M700 170 L760 170 L760 350 L692 360 Z"),
      fill(trim.mid, "M456 206 C540 220 670 220 756 206 L756 232 C670 246 540 246 456 232 Z"),
    ),
    ribs(
      { tone: shadow, width: 4.5, count: 17 },
      [
        [470, 190],
        [606, 212],
        [742, 190],
      ],
      [
        [474, 336],
        [606, 358],
        [740, 336],
      ],
    ),
  ].join("");
}

/** Stitch by stitch: rows of small vees, in the yarn of each part. */
function close({ shadow }, trim) {
  const rows = (tone) =>
    stitch(
      tone,
      1.8,
      Array.from({ length: 24 * 27 }, (_, i) => {
        const [left, top] = [390 + (i % 24) * 16, 690 + Math.floor(i / 24) * 15];
        return `M${left} ${top} L${left + 6} ${top + 7} L${left + 12} ${top}`;
      }).join(" "),
    );
  return [
    piece("none", SOCK, rows(shadow)),
    piece(trim.mid, HEEL, fill(trim.light, "M600 930 C620 856 670 806 720 790 C680 840 660 890 640 960 Z"), rows(trim.shadow)),
    stitch(shadow, 5, HEEL),
  ].join("");
}
