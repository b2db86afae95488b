import { fill, piece, sheet, stitch, tonesOf } from "../kit/cloth.js";
import { lens } from "../kit/lens.js";
import { label, topstitch } from "../kit/tailor.js";

const LOOP =
  "M560 372 C470 330 420 258 450 200 C484 138 716 138 750 200 C780 258 730 330 640 372 L628 338 C690 304 722 256 704 222 C680 186 520 186 496 222 C478 256 510 304 572 338 Z";
const KNOT = "M540 330 C576 318 624 318 660 330 L632 446 C612 452 588 452 568 446 Z";
const BLADE = "M570 440 L630 440 C660 660 700 900 728 1190 L596 1376 L464 1190 C494 900 540 660 570 440 Z";
const TAIL = "M604 436 L636 436 C680 620 740 860 792 1086 L728 1176 L664 1086 C650 860 630 640 604 436 Z";
const STRIPES = [520, 640, 768, 904, 1048, 1200, 1360];

export default {
  name: "Threllby silk tie",
  tile: "stone",
  colours: ["brick", "pine"],
  shots: ["front", "back", "detail"],
  parts: [{ name: "Tie" }],
  draw({ colour, shot }) {
    const silk = tonesOf(colour);
    const stripe = tonesOf("cream");
    const outlines = [LOOP, KNOT, BLADE, TAIL];
    if (shot === "front")
      return sheet({ tile: this.tile, outlines, garment: [tail(silk), loop(silk), blade(silk, stripe), knot(silk, stripe)] });
    const garment = [blade(silk, stripe, true), loop(silk), tail(silk), keeper(silk), knot(silk, stripe)];
    if (shot === "back") return sheet({ tile: this.tile, outlines, garment });
    return lens({ tile: this.tile, outlines, garment, at: [612, 915], zoom: 3.2, close: close(silk) });
  },
};

const slant = (y, high) => `M440 ${y + 130} L760 ${y - 130} L760 ${y - 130 + high} L440 ${y + 130 + high} Z`;

/** The wide end, striped from the wearer's left shoulder down; turned over it shows its lining and the seam. */
function blade({ light, mid, shadow }, stripe, turned = false) {
  if (turned) {
    return piece(
      mid,
      BLADE,
      fill(light, "M440 440 L580 440 C560 700 540 940 530 1400 L440 1300 Z"),
      fill(shadow, "M660 440 C690 700 720 950 740 1200 L640 1340 C660 1000 650 700 630 440 Z"),
      fill(shadow, "M596 1376 L530 1284 L596 1150 L664 1282 Z"),
      stitch(shadow, 5, "M600 440 L598 1150"),
    );
  }
  return piece(
    mid,
    BLADE,
    fill(light, "M440 400 L592 400 C584 700 566 980 560 1420 L440 1300 Z"),
    fill(shadow, "M618 400 C650 700 664 960 662 1400 L760 1300 L760 400 Z"),
    ...STRIPES.map((y) => fill(stripe.mid, slant(y, 34))),
    `<clipPath id="lit"><path d="M440 400 L592 400 C584 700 566 980 560 1420 L440 1300 Z"/></clipPath>`,
    `<g clip-path="url(#lit)">${STRIPES.map((y) => fill(stripe.light, slant(y, 34))).join("")}</g>`,
    `<clipPath id="unlit"><path d="M618 400 C650 700 664 960 662 1400 L760 1300 L760 400 Z"/></clipPath>`,
    `<g clip-path="url(#unlit)">${STRIPES.map((y) => fill(stripe.shadow, slant(y, 34))).join("")}</g>`,
  );
}

const tail = ({ light, mid, shadow }) =>
  piece(
    mid,
    TAIL,
    fill(light, "M590 430 L612 430 C650 640 690 860 700 1160 L640 1100 Z"),
    fill(shadow, "M622 430 C676 640 720 860 748 1190 L810 1100 L660 430 Z"),
  );

function loop({ light, mid, shadow }) {
  return piece(
    mid,
    LOOP,
    fill(light, "M430 130 L590 130 L590 200 C540 198 500 210 492 230 C486 262 516 306 572 338 L560 380 L420 300 Z"),
    fill(shadow, "M690 140 L780 180 L760 300 L640 380 L626 338 C690 304 722 256 704 222 C698 212 690 206 680 202 Z"),
  );
}

function knot({ light, mid, shadow }, stripe) {
  return [
    piece(
      mid,
      KNOT,
      fill(light, "M530 320 L590 316 C580 360 578 410 584 460 L560 460 Z"),
      fill(stripe.mid, "M530 372 L680 330 L680 356 L530 400 Z"),
      fill(shadow, "M636 316 L670 320 L640 460 L610 460 C626 410 634 360 636 316 Z"),
    ),
    stitch(shadow, 5, "M566 446 C588 454 612 454 634 446"),
  ].join("");
}

/** The loop on the back that holds the narrow end, and the bar tack that closes the seam. */
function keeper({ light, mid, shadow }) {
  return [
    fill(shadow, "M522 892 L712 884 L716 950 L526 958 Z"),
    fill(mid, "M516 884 L706 876 L710 938 L520 946 Z"),
    fill(light, "M516 884 L580 881 L584 943 L520 946 Z"),
    label({ x: 600, y: 892, width: 76, height: 34 }),
  ].join("");
}

function close({ light, shadow }) {
  return [
    topstitch(shadow, 2, "M522 890 L526 940", "M700 882 L704 932"),
    topstitch(light, 1.8, "M604 970 L650 1080"),
    stitch(shadow, 2.4, "M616 904 L660 904", "M616 914 L648 914"),
  ].join("");
}
