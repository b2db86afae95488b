import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { label, topstitch, zip } from "../kit/tailor.js";

const BODY =
  "M496 300 C460 330 420 400 392 500 C380 560 378 640 384 720 C392 880 390 1060 380 1226 C480 1256 720 1256 820 1226 C810 1060 808 880 816 720 C822 640 820 560 808 500 C780 400 740 330 704 300 C670 330 530 330 496 300 Z";
const ARM =
  "M496 300 C440 316 388 340 352 388 C312 450 288 560 266 690 C244 830 226 970 214 1116 C240 1130 274 1138 306 1134 C324 980 346 850 386 700 C384 620 392 540 404 470 C424 400 458 336 496 300 Z";
const COLLAR =
  "M498 196 C540 180 660 180 702 196 C710 236 712 276 706 312 C680 348 640 366 600 372 C560 366 520 348 494 312 C488 276 490 236 498 196 Z";
const INSIDE = "M504 200 C544 182 656 182 696 200 C676 246 646 300 600 366 C554 300 524 246 504 200 Z";
const LEAF = "M498 196 C510 250 550 330 592 374 L592 470 C556 430 510 360 494 312 C488 276 490 236 498 196 Z";
const RAGLAN = "M496 306 C458 340 424 410 398 496 C390 530 386 580 385 640";

const SPOTS = [
  { part: "zip-pull", at: [600, 420], zoom: 4 },
  { part: "neck-zip", at: [600, 540], zoom: 2 },
];

export default {
  name: "Threllby merino base layer",
  tile: "blush",
  colours: ["navy"],
  shots: ["front", "back", "detail", "parts"],
  parts: [{ name: "Base layer" }, { id: "neck-zip", name: "Neck zip" }, { id: "zip-pull", name: "Zip pull" }],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const wool = tonesOf(colour);
    const trim = tonesOf("mustard");
    const outlines = [BODY, ARM, mirrorOutline(ARM), COLLAR];
    const under = [leftArm(wool), rightArm(wool), body(wool)];
    if (shot === "back") return sheet({ tile: this.tile, outlines, garment: [...under, nape(wool)] });
    const garment = [...under, neck(wool, trim)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [560, 440], zoom: 3.2, close: close(wool, trim) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function leftArm({ light, mid, shadow }) {
  return [
    piece(
      mid,
      ARM,
      fill(
        light,
        "M496 300 C440 316 388 340 352 388 C312 450 288 560 266 690 C244 830 226 970 214 1116 L256 1140 C262 980 280 830 306 690 C326 580 360 470 440 340 Z",
      ),
      fill(shadow, "M390 700 C372 660 372 600 384 540 L410 500 L410 740 L320 1140 L296 1140 C308 1000 340 850 374 720 Z"),
      fill(shadow, "M272 800 C304 816 334 812 362 796 C336 838 302 840 272 800 Z"),
    ),
    stitch(shadow, 5, "M220 1062 C248 1076 282 1082 312 1078"),
  ].join("");
}

const rightArm = ({ mid, shadow }) =>
  mirrored(
    piece(
      mid,
      ARM,
      fill(
        shadow,
        "M352 388 C312 450 288 560 266 690 C244 830 226 970 214 1116 L252 1136 C262 980 280 840 318 700 C336 620 350 540 380 460 Z",
      ),
      fill(shadow, "M390 700 C378 660 376 620 384 570 L410 540 L400 720 Z"),
      fill(shadow, "M286 850 C312 864 334 862 356 848 C336 882 308 884 286 850 Z"),
    ),
    stitch(shadow, 5, "M220 1062 C248 1076 282 1082 312 1078"),
  );

function body({ light, mid, shadow }) {
  return [
    piece(
      mid,
      BODY,
      fill(
        light,
        "M496 300 C460 330 420 400 392 500 C380 560 378 640 384 720 C392 880 390 1060 380 1250 L500 1260 C520 1100 486 960 500 800 C512 660 556 540 592 440 C560 400 520 350 496 300 Z",
      ),
      fill(
        shadow,
        "M808 500 C820 560 822 640 816 720 C808 880 810 1060 830 1250 L740 1250 C768 1080 776 920 764 760 C758 660 760 560 768 420 Z",
      ),
      fill(shadow, "M770 760 C722 806 672 828 620 834 C688 854 744 842 780 808 Z"),
      fill(mid, "M386 900 C430 934 472 944 516 936 C470 968 420 962 386 930 Z"),
      fill(shadow, "M780 980 C736 1020 690 1038 644 1042 C704 1060 756 1050 788 1018 Z"),
    ),
    stitch(mid, 6, RAGLAN),
    mirrored(stitch(shadow, 6, RAGLAN)),
    stitch(shadow, 5, "M384 1172 C482 1200 718 1200 816 1172"),
  ].join("");
}

/** The zip opened by a hand's width: the collar falls apart over its inside. */
function neck({ light, mid, shadow }, trim) {
  return [
    fill(shadow, INSIDE),
    fill(mid, "M512 204 C548 186 652 186 688 204 C672 226 528 226 512 204 Z"),
    label({ x: 572, y: 214, width: 56, height: 26 }),
    piece(mid, LEAF, fill(light, "M490 190 L510 190 C524 250 556 320 592 366 L592 410 C540 370 510 320 480 300 Z")),
    mirrored(piece(mid, LEAF, fill(shadow, "M480 180 L500 190 C504 240 516 290 540 340 L592 440 L592 480 L480 330 Z"))),
    fill(shadow, "M608 404 L624 392 L624 632 L608 632 Z"),
    fill(mid, "M586 400 L614 400 L614 632 L586 632 Z"),
    stitch(trim.mid, 9, "M503 206 C520 262 560 336 600 392", "M697 206 C680 262 640 336 600 392", "M600 392 L600 622"),
    stitch(shadow, 5, "M584 636 L616 636"),
    fill(trim.shadow, "M590 388 L610 388 L613 412 L587 412 Z"),
    fill(trim.mid, "M592 412 L608 412 L612 468 L588 468 Z"),
  ].join("");
}

function nape({ light, mid, shadow }) {
  return [
    piece(
      mid,
      COLLAR,
      fill(light, "M480 170 L574 170 C560 230 558 300 566 390 L480 380 Z"),
      fill(shadow, "M684 170 L720 170 L720 390 L668 390 C684 320 690 240 684 170 Z"),
    ),
    stitch(shadow, 5, "M494 312 C530 344 670 344 706 312"),
    stitch(shadow, 9, "M584 330 C588 356 612 356 616 330"),
  ].join("");
}

function close({ light, shadow }, trim) {
  return [
    zip(trim.shadow, { from: [600, 470], to: [600, 622], width: 6, step: 7 }),
    topstitch(light, 1.6, "M490 312 C456 346 422 416 396 500", "M582 480 L582 640 L618 640 L618 480"),
    topstitch(shadow, 1.6, "M502 310 C466 346 434 412 408 500"),
    stitch(trim.light, 2.4, "M596 420 L594 460"),
  ].join("");
}
