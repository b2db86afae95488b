/** The set-in sleeve of a shirt or a coat, laid beside the body; its cuff is the garment's own. */
import { fill, mirrored, piece } from "./cloth.js";

export const SLEEVE =
  "M342 360 C300 384 272 440 252 516 C214 670 190 840 172 1006 C206 1028 252 1038 296 1034 C314 900 334 800 360 700 C364 570 360 450 342 360 Z";

/** On the reader's left, in the light. */
export const leftSleeve = ({ light, mid, shadow }) =>
  piece(
    mid,
    SLEEVE,
    fill(
      light,
      "M342 360 C300 384 272 440 252 516 C214 670 190 840 172 1006 L228 1040 C240 880 262 720 304 560 C322 480 340 430 356 400 Z",
    ),
    fill(shadow, "M364 700 C346 640 344 580 352 520 L380 520 L380 760 L310 1040 L284 1040 C302 920 336 800 352 710 Z"),
    fill(shadow, "M226 780 C268 800 304 796 338 776 C306 822 262 824 226 780 Z"),
    fill(shadow, "M212 884 C240 896 262 894 282 884 C262 912 234 912 212 884 Z"),
  );

/** On the right, turned from the light. */
export const rightSleeve = ({ mid, shadow }) =>
  mirrored(
    piece(
      mid,
      SLEEVE,
      fill(shadow, "M252 516 C214 670 190 840 172 1006 L224 1034 C238 880 262 730 318 600 Z"),
      fill(shadow, "M364 700 C350 650 346 610 352 560 L380 540 L380 720 Z"),
      fill(shadow, "M250 830 C286 848 316 846 344 828 C318 870 282 872 250 830 Z"),
    ),
  );
