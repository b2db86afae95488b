import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { button, laid, topstitch } from "../kit/tailor.js";

const BODY =
  "M512 216 C464 240 404 262 352 288 C374 380 388 470 388 560 C390 660 372 760 358 868 C420 890 470 896 510 892 C570 880 594 810 600 728 C606 810 630 880 690 892 C730 896 780 890 842 868 C828 760 810 660 812 560 C812 470 826 380 848 288 C796 262 736 240 688 216 C650 250 550 250 512 216 Z";
const ARM =
  "M356 286 C308 304 286 356 276 426 C256 570 244 710 238 858 C266 876 308 882 346 874 C356 764 374 664 390 560 C388 470 378 376 356 286 Z";
const TROUSERS =
  "M376 700 C364 960 376 1240 396 1546 C448 1556 504 1558 552 1552 C566 1340 584 1130 600 980 C616 1130 634 1340 648 1552 C696 1558 752 1556 804 1546 C824 1240 836 960 824 700 Z";
const LAPEL = "M524 204 C540 326 566 450 598 560 C530 500 458 420 412 330 L474 318 L446 286 C468 250 494 222 524 204 Z";
const COLLAR = "M524 204 C556 184 644 184 676 204 L664 250 L536 250 Z";
const KNOT = "M566 262 C588 254 612 254 634 262 L620 318 C606 322 594 322 580 318 Z";
const SHIRT = "M524 210 L676 210 L640 470 L600 566 L560 470 Z";
const HORN = tonesOf("oak");
const LEAF = "M536 204 C524 222 520 240 522 256 L556 316 L598 266 C570 250 548 230 536 204 Z";
const POCKET = "M396 694 L500 706 L498 744 L394 732 Z";
const BACK =
  "M512 216 C464 240 404 262 352 288 C374 380 388 470 388 560 C390 660 372 760 358 868 C440 896 760 896 842 868 C828 760 810 660 812 560 C812 470 826 380 848 288 C796 262 736 240 688 216 C650 250 550 250 512 216 Z";
/** Drawn at full length, then brought to the size of the sheet. */
const PLACE = laid({ scale: 0.905, y: -62 });

const SPOTS = [
  { part: "front-buttons", at: [612, 543], zoom: 6 },
  { part: "sleeve-buttons", at: [852, 733], zoom: 4 },
];

export default {
  name: "Marrowick two-piece suit",
  tile: "clay",
  colours: ["navy"],
  shots: ["front", "back", "detail", "parts"],
  parts: [
    { name: "Jacket" },
    { name: "Trousers" },
    { id: "front-buttons", name: "Front buttons" },
    { id: "sleeve-buttons", name: "Sleeve buttons" },
    { name: "Tie", notInBox: true },
    { name: "Shirt", notInBox: true },
  ],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const wool = tonesOf(colour);
    const worn = { shirt: tonesOf("cream"), tie: tonesOf("brick") };
    const outlines = [ARM, mirrorOutline(ARM), TROUSERS, BODY, COLLAR, LAPEL, mirrorOutline(LAPEL)].map(PLACE.outline);
    const sides = [trousers(wool), leftArm(wool, worn.shirt), rightArm(wool, worn.shirt)];
    if (shot === "back")
      return sheet({ tile: this.tile, outlines: [...outlines, PLACE.outline(BACK)], garment: [PLACE.group(...sides, behind(wool))] });
    const garment = [PLACE.group(...sides, body(wool), inside(worn), lapels(wool), fastening(wool))];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [568, 534], zoom: 3.2, close: PLACE.group(close(wool)) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

/** Pressed with a crease: it parts light from shade on each leg. */
function trousers({ light, mid, shadow }) {
  return [
    piece(
      mid,
      TROUSERS,
      fill(light, "M360 700 L470 700 C462 960 468 1260 476 1570 L380 1570 Z"),
      fill(shadow, "M600 980 C584 1130 566 1340 552 1570 L522 1570 C530 1340 548 1100 560 860 L600 860 Z"),
      fill(light, "M600 980 L616 930 C680 1060 726 1280 728 1570 L648 1570 C634 1340 616 1130 600 980 Z"),
      fill(shadow, "M840 700 L770 700 C782 960 778 1260 772 1570 L820 1570 Z"),
      fill(shadow, "M360 820 L840 820 L840 906 C700 934 500 934 360 906 Z"),
      fill(shadow, "M376 1180 C420 1204 456 1206 500 1190 C458 1232 414 1232 378 1208 Z"),
      fill(shadow, "M700 1240 C736 1258 768 1258 806 1238 C774 1282 734 1282 700 1240 Z"),
    ),
    stitch(shadow, 5, "M472 920 C464 1120 470 1340 476 1552", "M728 1552 C728 1360 716 1180 690 1050"),
  ].join("");
}

function leftArm({ light, mid, shadow }, shirt) {
  return [
    fill(shirt.mid, "M244 850 L340 866 L338 898 C306 902 270 898 242 882 Z"),
    fill(shirt.light, "M244 850 L290 860 L288 898 C270 896 254 890 242 882 Z"),
    piece(
      mid,
      ARM,
      fill(
        light,
        "M356 286 C308 304 286 356 276 426 C256 570 244 710 238 858 L286 884 C286 740 300 580 330 440 C342 380 356 340 372 320 Z",
      ),
      fill(shadow, "M392 560 C376 520 372 470 376 420 L400 420 L400 620 L352 880 L330 880 C340 770 366 660 384 570 Z"),
      fill(shadow, "M254 616 C286 634 318 632 350 614 C322 656 288 660 254 616 Z"),
    ),
    cuffButtons(),
  ].join("");
}

const cuffButtons = () => [756, 784, 812, 840].map((y) => button({ x: 320 - (y - 756) * 0.06, y, r: 9 }, HORN)).join("");

function rightArm({ mid, shadow }, shirt) {
  return mirrored(
    fill(shirt.mid, "M244 850 L340 866 L338 898 C306 902 270 898 242 882 Z"),
    fill(shirt.shadow, "M244 850 L270 860 L266 894 C258 891 250 887 242 882 Z"),
    piece(
      mid,
      ARM,
      fill(shadow, "M276 426 C256 570 244 710 238 858 L280 884 C284 740 300 590 338 470 L330 330 Z"),
      fill(shadow, "M392 560 C380 530 378 500 384 460 L400 460 L392 600 Z"),
    ),
    cuffButtons(),
  );
}

function body({ light, mid, shadow }) {
  return [
    piece(
      mid,
      BODY,
      fill(light, "M512 216 L340 280 L350 880 L470 900 C500 800 470 700 484 600 C492 520 530 440 560 400 L540 240 Z"),
      fill(
        shadow,
        "M848 288 C826 380 812 470 812 560 C810 660 828 760 850 880 L760 900 C790 780 796 660 780 560 C772 470 780 360 790 250 Z",
      ),
      fill(shadow, "M774 590 C730 622 690 636 640 640 C700 656 750 646 782 620 Z"),
      fill(mid, "M384 560 C420 584 452 588 486 580 C450 606 410 602 384 590 Z"),
    ),
    stitch(mid, 5, "M352 288 C374 380 388 470 388 560", "M440 470 C448 560 444 640 440 690"),
    stitch(shadow, 5, "M848 288 C826 380 812 470 812 560", "M760 470 C752 560 756 640 760 690"),
    ...[POCKET, mirrorOutline(POCKET)].map((flap, i) =>
      [
        fill(
          shadow,
          flap.replace(/(\d+) (\d+)/g, (_, x, y) => `${Number(x) + 5} ${Number(y) + 6}`),
        ),
        fill(i ? mid : light, flap),
      ].join(""),
    ),
    fill(shadow, "M684 424 L774 410 L778 434 L688 448 Z"),
    fill(light, "M684 418 L774 404 L777 424 L687 438 Z"),
  ].join("");
}

/** What is worn with it and does not come with it. */
function inside({ shirt, tie }) {
  return [
    piece(
      shirt.mid,
      SHIRT,
      fill(shirt.light, "M500 200 L584 200 L590 580 L540 470 Z"),
      fill(shirt.shadow, "M700 200 L660 210 L628 400 L604 566 L660 420 Z"),
    ),
    fill(shirt.shadow, "M544 206 C570 190 630 190 656 206 C636 244 616 258 600 264 C584 258 564 244 544 206 Z"),
    piece(
      tie.mid,
      "M584 312 L616 312 C628 390 634 460 632 520 L600 580 L568 520 C566 460 572 390 584 312 Z",
      fill(tie.light, "M560 300 L602 300 C596 400 596 480 598 590 L560 540 Z"),
      fill(tie.shadow, "M616 300 L640 300 L640 520 L612 570 C622 480 622 400 610 312 Z"),
    ),
    piece(
      tie.mid,
      KNOT,
      fill(tie.light, "M560 250 L598 250 L596 330 L570 330 Z"),
      fill(tie.shadow, "M622 250 L640 250 L620 330 L608 330 Z"),
    ),
    piece(shirt.mid, LEAF, fill(shirt.light, "M536 204 C524 222 520 240 522 256 L556 316 L570 300 C548 270 538 236 536 204 Z")),
    mirrored(piece(shirt.mid, LEAF, fill(shirt.shadow, "M522 230 L556 316 L546 316 L516 256 Z"))),
    stitch(shirt.shadow, 4, LEAF, mirrorOutline(LEAF)),
  ].join("");
}

function lapels({ light, mid, shadow }) {
  return [
    fill(
      shadow,
      "M430 342 C480 430 540 500 600 566 L600 590 C530 530 460 450 424 352 Z",
      "M770 342 C720 430 660 500 600 566 L606 590 C680 520 744 440 778 350 Z",
    ),
    mirrored(piece(mid, LAPEL, fill(shadow, "M400 330 L440 324 C470 400 520 470 598 560 L580 560 C500 490 440 410 400 330 Z"))),
    piece(mid, LAPEL, fill(light, "M524 204 L400 280 L412 330 C450 410 500 470 556 520 C520 440 500 380 500 330 Z")),
    stitch(shadow, 5, "M474 318 C500 300 520 284 536 268", "M726 318 C700 300 680 284 664 268"),
    stitch(shadow, 4, LAPEL, mirrorOutline(LAPEL)),
  ].join("");
}

function fastening({ shadow }) {
  return [
    stitch(shadow, 5, "M598 560 C600 620 602 680 600 728"),
    button({ x: 614, y: 590, r: 14 }, HORN),
    button({ x: 614, y: 684, r: 14 }, HORN),
  ].join("");
}

/** From behind: the collar, the seam down the middle and the vent it opens into. */
function behind({ light, mid, shadow }) {
  return [
    piece(
      mid,
      BACK,
      fill(light, "M512 200 L340 280 L350 900 L470 910 C500 800 480 700 494 600 C510 470 560 340 596 220 Z"),
      fill(
        shadow,
        "M848 288 C826 380 812 470 812 560 C810 660 828 760 850 880 L760 910 C790 780 796 660 780 560 C772 470 780 360 790 250 Z",
      ),
      fill(shadow, "M774 590 C730 622 690 636 640 640 C700 656 750 646 782 620 Z"),
    ),
    stitch(shadow, 5, "M600 268 L600 640", "M848 288 C826 380 812 470 812 560"),
    fill(shadow, "M600 636 L630 900 L596 900 Z"),
    piece(
      mid,
      "M512 222 C530 186 670 186 688 222 L706 244 C676 282 524 282 494 244 Z",
      fill(light, "M480 180 L580 180 L572 290 L480 260 Z"),
      fill(shadow, "M670 190 L720 210 L716 270 L656 270 Z"),
    ),
    stitch(shadow, 5, "M494 244 C524 282 676 282 706 244"),
  ].join("");
}

/** Pick stitches along the edge, the worked buttonhole, the thread. */
function close({ light, shadow }) {
  return [
    topstitch(light, 1.8, "M424 338 C470 420 530 488 592 546"),
    topstitch(shadow, 1.8, "M608 620 L610 720", "M776 342 C730 420 676 484 612 546"),
    stitch(shadow, 4, "M620 590 L648 588"),
    topstitch(light, 1.4, "M622 584 L650 582"),
    stitch(light, 2, "M610 586 L618 594", "M618 586 L610 594"),
  ].join("");
}
