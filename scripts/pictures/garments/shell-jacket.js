import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { patches } from "../kit/sundries.js";
import { topstitch, zip } from "../kit/tailor.js";

const HOOD = "M600 150 C512 150 454 214 442 306 C434 372 446 420 470 462 L730 462 C754 420 766 372 758 306 C746 214 688 150 600 150 Z";
const OPENING = "M600 214 C546 214 514 256 508 320 C504 366 514 402 532 428 L668 428 C686 402 696 366 692 320 C686 256 654 214 600 214 Z";
const COLLAR =
  "M508 392 C540 424 570 436 600 438 C630 436 660 424 692 392 C704 420 716 446 730 462 L706 524 L494 524 L470 462 C484 446 496 420 508 392 Z";
const BODY =
  "M472 456 C448 470 424 478 400 488 C366 540 342 610 330 690 C334 880 324 1080 314 1270 C410 1296 790 1296 886 1270 C876 1080 866 880 870 690 C858 610 834 540 800 488 C776 478 752 470 728 456 C690 520 510 520 472 456 Z";
const ARM = "M408 484 C340 508 300 560 276 640 C234 800 204 970 184 1120 C216 1144 268 1154 312 1148 C332 1020 350 900 370 780 Z";
const CUFF = "M188 1084 C220 1106 276 1118 320 1112 L308 1196 C262 1202 208 1192 174 1170 Z";
const cuffSeam = (tone) => stitch(tone, 6, "M180 1084 C220 1110 276 1122 330 1115");
const TRIMS = { mustard: "coal", navy: "mustard" };

const SPOTS = [
  { part: "hood-cord", at: [524, 464], zoom: 2.6 },
  { part: "zip-pull", at: [606, 536], zoom: 3.2 },
  { part: "cuff-tab", at: [948, 1156], zoom: 1.8 },
  { part: "patches", drawn: patches(tonesOf("mustard")) },
];

export default {
  name: "Marrowick shell jacket",
  tile: "sage",
  colours: ["mustard", "navy"],
  shots: ["front", "back", "detail", "parts"],
  parts: [
    { name: "Jacket" },
    { id: "hood-cord", name: "Hood cord" },
    { id: "zip-pull", name: "Zip pull" },
    { id: "cuff-tab", name: "Cuff tabs" },
    { id: "patches", name: "Patches", hidden: true },
  ],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const shell = tonesOf(colour);
    const trim = tonesOf(TRIMS[colour]).mid;
    const outlines = [HOOD, BODY, ARM, CUFF, mirrorOutline(ARM), mirrorOutline(CUFF)];
    const under = [leftArm(shell), rightArm(shell), hood(shell), body(shell)];
    if (shot === "back") return sheet({ tile: this.tile, outlines, garment: [...under, back(shell)] });
    const scene = { tile: this.tile, outlines, garment: [...under, front(shell, trim), collar(shell, trim)] };
    if (shot === "detail") return lens({ ...scene, at: [606, 560], zoom: 3.4, close: close(shell, trim) });
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
        "M408 484 C340 508 300 560 276 640 C234 800 204 970 184 1120 L226 1140 C244 960 268 820 312 680 C336 600 372 540 420 510 Z",
      ),
      fill(shadow, "M374 780 C354 730 352 680 362 630 L410 600 L410 860 L312 1150 L290 1150 C310 1020 344 880 360 800 Z"),
      fill(shadow, "M246 850 C290 866 326 864 356 846 C326 894 280 896 246 850 Z"),
    ),
    piece(mid, CUFF, fill(light, "M160 1070 L232 1106 L220 1206 L160 1200 Z"), cuffSeam(shadow)),
    fill(shadow, "M216 1136 L292 1148 L288 1176 L212 1164 Z"),
  ].join("");
}

function rightArm({ mid, shadow }) {
  return mirrored(
    piece(
      mid,
      ARM,
      fill(shadow, "M276 640 C234 800 204 970 184 1120 L236 1144 C252 960 278 830 338 690 Z"),
      fill(shadow, "M374 780 C358 740 354 700 360 660 L410 630 L410 800 Z"),
      fill(shadow, "M284 900 C312 916 336 914 358 900 C334 940 304 940 284 900 Z"),
    ),
    piece(mid, CUFF, cuffSeam(shadow)),
    fill(shadow, "M216 1136 L292 1148 L288 1176 L212 1164 Z"),
  );
}

function hood({ light, mid, shadow }) {
  return [
    piece(
      mid,
      HOOD,
      fill(
        light,
        "M620 140 C512 150 454 214 442 306 C434 372 446 420 470 470 L540 470 C500 400 486 300 530 230 C552 196 586 176 640 160 Z",
      ),
      fill(shadow, "M700 170 C760 230 780 380 730 470 L676 470 C710 400 724 300 690 220 Z"),
    ),
    fill(shadow, OPENING),
    stitch(shadow, 5, "M600 152 C604 172 604 192 600 212"),
  ].join("");
}

function body({ light, mid, shadow }) {
  return [
    piece(
      mid,
      BODY,
      fill(
        light,
        "M472 440 C448 470 424 478 400 488 C366 540 342 610 330 690 C334 880 324 1080 314 1290 L442 1290 C470 1120 452 960 476 800 C492 690 530 600 540 500 Z",
      ),
      fill(shadow, "M870 690 C866 880 876 1080 886 1290 L786 1290 C826 1100 838 900 826 740 C820 650 812 570 806 490 L840 540 Z"),
      fill(shadow, "M830 800 C778 846 724 868 668 872 C734 892 790 884 836 850 Z"),
      fill(mid, "M326 1010 C370 1046 416 1058 462 1050 C416 1082 360 1078 324 1046 Z"),
      stitch(shadow, 5, "M306 1226 C412 1252 788 1252 894 1226"),
    ),
    stitch(mid, 6, "M398 492 C364 546 342 616 332 694"),
    stitch(shadow, 5, "M802 492 C836 546 858 616 868 694"),
  ].join("");
}

/** The storm flap with its zip, the hand pockets, and the pocket on the chest. */
function front({ mid, shadow }, trim) {
  return [
    fill(shadow, "M612 510 L644 510 L644 1288 L612 1290 Z"),
    fill(mid, "M586 500 L626 500 L626 1289 L586 1289 Z"),
    stitch(trim, 8, "M606 500 L606 1282", "M430 900 L394 1110", "M770 900 L806 1110", "M700 640 L790 622"),
    fill(trim, "M598 520 L614 520 L617 570 L595 570 Z", "M424 896 L438 898 L432 934 L417 931 Z", "M762 898 L776 896 L783 931 L768 934 Z"),
    stitch(shadow, 4, "M690 600 L796 580 L802 690 L694 708 Z"),
  ].join("");
}

function collar({ light, mid, shadow }, trim) {
  return [
    piece(
      mid,
      COLLAR,
      fill(light, "M508 380 C500 420 484 446 460 462 L490 530 L556 530 C540 490 524 450 520 404 Z"),
      fill(shadow, "M692 392 C704 420 716 446 740 462 L710 530 L650 530 C674 490 688 440 692 392 Z"),
    ),
    stitch(shadow, 5, "M494 522 L706 522"),
    stitch(trim, 8, "M606 442 L606 510"),
    fill(trim, "M597 446 L615 446 L618 500 L594 500 Z"),
    stitch(trim, 7, "M528 428 L520 500", "M674 428 L684 500"),
  ].join("");
}

/** From behind: the hood in three panels with its cord, the yoke, and the longer back. */
function back({ light, mid, shadow }) {
  return [
    piece(
      mid,
      "M600 150 C512 150 454 214 442 306 C434 372 442 432 466 474 C520 516 680 516 734 474 C758 432 766 372 758 306 C746 214 688 150 600 150 Z",
      fill(light, "M620 140 C512 150 454 214 442 306 C434 372 440 440 466 500 L548 510 C520 420 520 300 556 150 Z"),
      fill(shadow, "M700 160 C770 220 790 400 730 510 L668 516 C704 420 712 280 676 160 Z"),
    ),
    stitch(shadow, 5, "M548 164 C514 280 516 400 540 500", "M652 164 C686 280 684 400 660 500", "M466 474 C520 516 680 516 734 474"),
    stitch(shadow, 8, "M452 330 C520 356 680 356 748 330"),
    fill(shadow, "M586 336 L614 336 L618 372 L582 372 Z"),
    stitch(shadow, 5, "M344 640 C440 676 760 676 856 640"),
    stitch(shadow, 9, "M590 508 C592 534 608 534 610 508"),
  ].join("");
}

/** The teeth under the flap, and the tape that keeps water out of the seam. */
function close({ light, mid, shadow }, trim) {
  return [
    fill(mid, "M588 574 L626 574 L626 720 L588 720 Z"),
    stitch(shadow, 16, "M606 590 L606 720"),
    zip(trim, { from: [606, 578], to: [606, 720], width: 8, step: 7 }),
    topstitch(light, 1.8, "M591 520 L591 700"),
    topstitch(shadow, 1.8, "M622 520 L622 700", "M690 606 L790 588", "M696 700 L798 682"),
    stitch(light, 2.4, "M602 526 L600 562"),
  ].join("");
}
