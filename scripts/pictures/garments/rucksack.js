import { fill, mirrored, mirrorOutline, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { callouts, lens, marksOf } from "../kit/lens.js";
import { topstitch, weave } from "../kit/tailor.js";

const BODY =
  "M386 396 L814 396 C836 620 858 860 866 1120 C868 1220 836 1286 760 1292 C660 1300 540 1300 440 1292 C364 1286 332 1220 334 1120 C342 860 364 620 386 396 Z";
const ROLL = "M352 292 C400 268 800 268 848 292 C876 306 876 392 848 408 C800 430 400 430 352 408 C324 392 324 306 352 292 Z";
const STRAP =
  "M376 520 C290 600 236 740 232 880 C230 1000 262 1120 380 1236 L380 1150 C310 1080 288 980 290 880 C296 760 330 660 392 590 Z";
const POCKET =
  "M404 842 C480 856 720 856 796 842 C806 930 812 1020 814 1110 C814 1186 790 1222 734 1228 C650 1236 550 1236 466 1228 C410 1222 386 1186 386 1110 C388 1020 394 930 404 842 Z";
const HANDLE = "M520 286 C520 214 544 192 600 192 C656 192 680 214 680 286 L646 284 C646 240 636 226 600 226 C564 226 554 240 554 284 Z";

const INK_OF = { coal: "coal", ochre: "mustard" };
const TRIM_OF = { coal: "oak", ochre: "coal" };

const SPOTS = [
  { part: "hook", at: [600, 716], zoom: 1.7 },
  { part: "side-buckle", at: [816, 504], zoom: 1.8 },
  { part: "shoulder-strap", at: [928, 860], zoom: 1.3 },
  { part: "zip-pull", at: [436, 920], zoom: 3 },
];

export default {
  name: "Marrowick roll-top rucksack",
  tile: "blush",
  colours: ["coal", "ochre"],
  shots: ["front", "back", "detail", "parts"],
  parts: [
    { name: "Rucksack" },
    { id: "hook", name: "Hook and front strap" },
    { id: "side-buckle", name: "Side buckles" },
    { id: "shoulder-strap", name: "Pair of shoulder straps" },
    { id: "zip-pull", name: "Zip pull" },
  ],
  marks: { parts: marksOf(SPOTS) },
  draw({ colour, shot }) {
    const cloth = tonesOf(INK_OF[colour]);
    const trim = tonesOf(TRIM_OF[colour]);
    const outlines = [BODY, ROLL, STRAP, mirrorOutline(STRAP), HANDLE];
    if (shot === "back") return sheet({ tile: this.tile, outlines: [BODY, ROLL, HANDLE], garment: back(cloth, trim) });
    const scene = { tile: this.tile, outlines, garment: [straps(trim), body(cloth), pocket(cloth, trim), roll(cloth), webbing(trim)] };
    if (shot === "detail") return lens({ ...scene, at: [600, 680], zoom: 3, close: close(cloth, trim) });
    return shot === "parts" ? callouts({ ...scene, spots: SPOTS }) : sheet(scene);
  },
};

function straps({ light, mid, shadow }) {
  return [
    piece(
      mid,
      STRAP,
      fill(light, "M376 520 C290 600 236 740 232 880 C230 1000 262 1120 380 1236 C284 1100 256 980 266 850 C284 720 330 620 400 560 Z"),
    ),
    mirrored(
      piece(
        mid,
        STRAP,
        fill(
          shadow,
          "M376 520 C290 600 236 740 232 880 C230 1000 262 1120 380 1236 L380 1210 C280 1110 258 1000 262 880 C268 760 310 640 392 560 Z",
        ),
      ),
    ),
    handle({ light, mid, shadow }),
  ].join("");
}

const handle = ({ light, mid, shadow }) =>
  piece(
    mid,
    HANDLE,
    fill(light, "M510 290 C516 214 544 190 610 188 L600 208 C556 208 540 226 538 290 Z"),
    fill(shadow, "M646 290 L690 290 L680 210 L660 210 Z"),
  );

function body({ light, mid, shadow }) {
  return piece(
    mid,
    BODY,
    fill(light, "M384 390 L522 390 C496 560 476 700 462 860 C450 1000 452 1160 476 1310 L320 1310 L330 1120 C342 860 364 620 384 390 Z"),
    fill(shadow, "M775 390 L830 410 L880 1120 L860 1300 L742 1300 C800 1220 816 1060 808 860 C802 700 792 560 775 390 Z"),
    fill(shadow, "M380 390 L820 390 L822 446 C700 470 500 470 378 446 Z"),
    fill(mid, "M372 640 C410 668 452 676 492 668 C450 698 402 696 368 674 Z"),
    fill(shadow, "M806 600 C764 640 720 658 672 662 C726 680 776 672 812 644 Z"),
  );
}

function pocket({ light, mid, shadow }, trim) {
  return [
    piece(
      mid,
      POCKET,
      fill(light, "M404 842 C440 850 480 852 520 853 C500 980 500 1110 524 1240 L380 1240 L386 1110 Z"),
      fill(shadow, "M796 842 L820 1110 L800 1240 L700 1240 C760 1180 772 1010 756 846 Z"),
    ),
    stitch(shadow, 5, POCKET),
    stitch(trim.mid, 10, "M416 900 C500 914 700 914 784 900"),
    fill(trim.mid, "M426 896 L446 899 L440 950 L418 946 Z"),
  ].join("");
}

/** The mouth of the bag, rolled three times: its end shows the turns. */
function roll({ light, mid, shadow }) {
  return [
    piece(
      mid,
      ROLL,
      fill(light, "M330 270 L870 270 L870 312 C780 332 480 326 340 346 Z"),
      fill(shadow, "M330 386 C460 402 740 402 870 380 L870 440 L330 440 Z"),
    ),
    stitch(shadow, 5, "M348 366 C440 384 760 384 852 366"),
  ].join("");
}

/** The strap down the front with its hook, and the buckles that hold the roll at both sides. */
function webbing({ light, mid, shadow }) {
  return [
    fill(mid, "M574 274 L626 274 L626 720 L574 720 Z"),
    fill(light, "M574 274 L592 274 L592 720 L574 720 Z"),
    fill(shadow, "M564 690 L636 690 L628 764 C620 784 580 784 572 764 Z"),
    stitch(light, 8, "M584 714 L616 714"),
    fill(mid, "M366 282 L402 278 L408 560 L362 566 Z", "M798 278 L834 282 L838 566 L792 560 Z"),
    fill(shadow, "M354 470 L416 464 L418 530 L350 536 Z", "M784 464 L846 470 L850 536 L782 530 Z"),
    stitch(light, 6, "M366 490 L404 487", "M796 487 L834 490"),
    '<rect x="664" y="540" width="72" height="40" rx="3" fill="#FBF6E8"/>',
  ].join("");
}

const CARRIER =
  "M470 470 C430 560 404 700 400 860 C398 980 420 1080 470 1180 L528 1166 C490 1070 474 980 476 860 C478 700 506 580 548 470 Z";

/** From behind: the padded back and the straps that carry it. */
function back({ light, mid, shadow }, trim) {
  const pad = "M430 560 L770 560 C790 760 796 960 780 1150 C700 1170 500 1170 420 1150 C404 960 410 760 430 560 Z";
  return [
    handle(trim),
    body({ light, mid, shadow }),
    piece(
      mid,
      pad,
      fill(light, "M400 540 L520 540 C496 760 496 960 510 1180 L400 1180 Z"),
      fill(shadow, "M740 540 L800 540 L800 1180 L716 1180 C744 960 752 760 740 540 Z"),
    ),
    stitch(shadow, 5, pad),
    topstitch(shadow, 4, "M600 580 L600 1140", "M426 760 C540 776 660 776 774 760", "M420 950 C540 966 660 966 780 950"),
    piece(trim.mid, CARRIER, fill(trim.light, "M380 460 L510 460 C450 640 430 900 470 1190 L380 1190 Z")),
    mirrored(piece(trim.mid, CARRIER, fill(trim.shadow, "M380 460 L490 460 C430 640 410 900 450 1190 L380 1190 Z"))),
    fill(trim.shadow, "M446 452 L754 452 L748 500 L452 500 Z"),
    topstitch(trim.light, 4, "M460 466 L740 466", "M462 486 L738 486"),
    roll({ light, mid, shadow }),
  ];
}

/** The hook in its ring, the threads that hold it, and the grain of the canvas. */
function close({ light, shadow }, trim) {
  const brass = tonesOf("brass");
  return [
    topstitch(trim.light, 2, "M580 560 L580 690", "M620 560 L620 690"),
    stitch(brass.shadow, 12, "M600 700 C600 724 600 730 600 742"),
    stitch(brass.mid, 9, "M600 696 C600 716 600 726 600 738", "M584 744 C580 764 620 764 616 744"),
    stitch(brass.light, 3, "M597 698 L597 730"),
    weave(shadow, { x: 440, y: 540, width: 120, height: 300 }),
    weave(light, { x: 640, y: 600, width: 130, height: 240, thread: 1 }),
  ].join("");
}
