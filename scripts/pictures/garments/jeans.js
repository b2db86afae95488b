import { fill, mirrored, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { stud, topstitch, weave } from "../kit/tailor.js";

const LEGS =
  "M380 222 C362 300 346 380 340 460 C334 760 340 1080 350 1384 C414 1396 486 1398 552 1392 C562 1130 584 880 600 664 C616 880 638 1130 648 1392 C714 1398 786 1396 850 1384 C860 1080 866 760 860 460 C854 380 838 300 820 222 C700 246 500 246 380 222 Z";
const BAND = "M386 152 C500 172 700 172 814 152 L822 226 C700 250 500 250 378 226 Z";
const INSIDE = "M386 154 C470 118 730 118 814 154 C700 174 500 174 386 154 Z";
const OPENING = "M452 236 C456 306 420 352 352 366";
const FLY = "M654 242 C656 320 658 400 652 452 C646 500 626 528 602 540";
const LOOP = (x, lean) => `M${x - 13} 162 L${x + 13} 162 L${x + 13 + lean} 250 L${x - 13 + lean} 250 Z`;
const SEAT = "M404 452 L560 446 L566 600 L488 640 L412 606 Z";
const THREAD = tonesOf("mustard");

const SPOTS = [
  { part: "button", at: [616, 206], zoom: 4.6 },
  { part: "rivets", at: [452, 262], zoom: 6 },
];

export default {
  name: "Marrowick straight jeans",
  tile: "ochre",
  colours: ["indigo"],
  shots: ["front", "back", "detail", "parts"],
  parts: [{ name: "Jeans" }, { id: "button", name: "Shank button" }, { id: "rivets", name: "Rivets" }],
  marks: { parts: marksOf(SPOTS) },
  draw({ shot }) {
    const denim = tonesOf("navy");
    const outlines = [LEGS, BAND];
    if (shot === "back") return sheet({ tile: this.tile, outlines, garment: [legs(denim), seat(denim)] });
    const garment = [legs(denim), front(denim), band(denim)];
    const scene = { tile: this.tile, outlines, garment };
    if (shot === "detail") return lens({ ...scene, at: [540, 268], zoom: 3, close: close(denim) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function legs({ light, mid, shadow }) {
  return [
    piece(
      mid,
      LEGS,
      fill(
        light,
        "M370 210 C356 300 340 380 334 460 L330 1400 L424 1400 C436 1180 428 960 452 760 C466 640 500 560 520 470 C500 380 470 300 470 240 Z",
      ),
      fill(shadow, "M552 1400 C562 1130 584 880 604 640 L560 560 C556 760 520 1080 500 1400 Z"),
      fill(light, "M600 664 L640 600 C690 640 720 760 716 900 C712 1080 712 1240 706 1400 L648 1400 C638 1130 616 880 600 664 Z"),
      fill(shadow, "M820 222 C838 300 854 380 860 460 L870 1400 L790 1400 C806 1180 812 960 800 760 C796 640 800 420 776 236 Z"),
      fill(shadow, "M600 664 C560 640 520 600 500 560 C540 600 570 616 600 620 C634 616 668 598 704 556 C684 602 644 642 600 664 Z"),
      fill(shadow, "M350 900 C400 930 446 934 498 912 C452 966 394 960 348 930 Z"),
      fill(shadow, "M800 880 C756 914 712 924 664 910 C712 950 760 948 806 916 Z"),
      fill(mid, "M340 1040 C384 1064 420 1066 460 1050 C424 1086 380 1084 340 1066 Z"),
    ),
    stitch(shadow, 5, "M350 1346 C414 1358 488 1360 554 1354", "M646 1354 C712 1360 786 1358 850 1346"),
    topstitch(THREAD.mid, 3.4, "M350 1340 C414 1352 488 1354 554 1348", "M646 1348 C712 1354 786 1352 850 1340"),
  ].join("");
}

function front({ light, mid, shadow }) {
  const pocket = (side) => [
    fill(side, `${OPENING} L346 380 L340 400 C420 400 480 330 470 238 Z`),
    stitch(shadow, 6, OPENING),
    topstitch(THREAD.mid, 3.4, "M464 240 C468 314 428 364 352 380", "M472 241 C476 320 434 372 351 388"),
  ];
  return [
    ...pocket(mid),
    mirrored(...pocket(mid)),
    piece(
      mid,
      "M376 226 L452 236 C456 306 420 352 352 366 Z",
      fill(shadow, "M376 226 L452 236 C448 280 430 310 404 330 L356 330 Z"),
      fill(light, "M390 262 L446 268 L438 330 L350 372 L350 330 Z"),
    ),
    topstitch(THREAD.mid, 3.2, "M386 268 L446 274"),
    mirrored(piece(shadow, "M376 226 L452 236 C456 306 420 352 352 366 Z")),
    stitch(shadow, 6, "M600 246 L600 664"),
    topstitch(THREAD.mid, 3.4, FLY, "M664 242 C666 320 668 404 662 456 C654 510 632 540 602 552"),
    topstitch(THREAD.mid, 3.2, "M592 560 L592 640"),
    stud({ x: 452, y: 262, r: 8 }, tonesOf("brass")),
    stud({ x: 366, y: 358, r: 8 }, tonesOf("brass")),
    stud({ x: 748, y: 262, r: 8 }, tonesOf("brass")),
    stud({ x: 834, y: 358, r: 8 }, tonesOf("brass")),
  ].join("");
}

function band({ light, mid, shadow }) {
  return [
    fill(shadow, INSIDE),
    `<rect x="540" y="132" width="120" height="28" rx="3" fill="${tonesOf("oak").mid}"/>`,
    piece(mid, BAND, fill(light, "M370 140 L492 140 L492 260 L370 260 Z"), fill(shadow, "M770 140 L840 140 L840 260 L764 260 Z")),
    stitch(shadow, 5, "M378 226 C500 250 700 250 822 226"),
    topstitch(THREAD.mid, 3.2, "M390 162 C500 182 700 182 810 162", "M382 218 C500 240 700 240 818 218"),
    ...loops({ light, mid, shadow }),
    stitch(shadow, 5, "M646 168 L648 246"),
    stud({ x: 616, y: 206, r: 19 }, tonesOf("brass")),
  ].join("");
}

const loops = ({ light, mid, shadow }) =>
  [LOOP(458, -4), LOOP(742, 4)].map((d, i) =>
    [
      fill(
        shadow,
        d.replace(/(\d+) (162|250)/g, (_, x, y) => `${Number(x) + 5} ${Number(y) + 5}`),
      ),
      fill(i ? mid : light, d),
    ].join(""),
  );

/** From behind: the yoke, the seat pockets with their stitched mark, the leather patch. */
function seat({ light, mid, shadow }) {
  const leather = tonesOf("oak");
  const pocket = [
    stitch(shadow, 6, SEAT),
    topstitch(
      THREAD.mid,
      3.2,
      "M412 464 L554 458",
      "M412 470 L420 602 L488 632 L558 596 L552 464",
      "M416 540 C450 566 470 520 488 536 C508 520 530 566 560 536",
    ),
  ];
  return [
    piece(mid, SEAT, fill(light, "M400 440 L480 440 L470 650 L400 620 Z")),
    mirrored(piece(mid, SEAT, fill(shadow, "M404 452 L440 450 L450 630 L400 610 Z"))),
    ...pocket,
    mirrored(...pocket),
    stitch(shadow, 6, "M600 250 L600 664", "M362 320 C440 346 540 380 600 400 C660 380 760 346 838 320"),
    topstitch(THREAD.mid, 3.2, "M360 330 C440 356 540 390 600 410 C660 390 760 356 840 330", "M590 416 L590 640"),
    piece(mid, BAND, fill(light, "M370 140 L492 140 L492 260 L370 260 Z"), fill(shadow, "M790 140 L840 140 L840 260 L786 260 Z")),
    stitch(shadow, 5, "M378 226 C500 250 700 250 822 226", "M386 152 C500 172 700 172 814 152"),
    topstitch(THREAD.mid, 3.2, "M390 162 C500 182 700 182 810 162", "M382 218 C500 240 700 240 818 218"),
    ...loops({ light, mid, shadow }),
    fill(mid, LOOP(600, 0)),
    fill(leather.shadow, "M660 176 L760 168 L764 236 L664 244 Z"),
    fill(leather.mid, "M656 172 L756 164 L760 230 L660 238 Z"),
    topstitch(leather.light, 2.6, "M664 180 L748 172 L752 224 L668 230 Z"),
  ].join("");
}

/** The weave on the slant, the rim of the button, the bar tacks. */
function close({ light, mid, shadow }) {
  const brass = tonesOf("brass");
  return [
    weave(shadow, { x: 480, y: 262, width: 112, height: 160 }),
    weave(mid, { x: 366, y: 300, width: 60, height: 60 }),
    weave(mid, { x: 396, y: 400, width: 80, height: 40 }),
    `<circle cx="616" cy="206" r="13" fill="none" stroke="${brass.shadow}" stroke-width="2.2"/>`,
    stitch(brass.shadow, 3, "M609 206 L623 206", "M616 199 L616 213"),
    stitch(THREAD.mid, 2.6, "M446 156 L470 158", "M442 246 L466 248"),
    stitch(THREAD.light, 1.4, "M446 153 L470 155"),
    stitch(light, 1.2, "M388 176 L440 183"),
  ].join("");
}
