/** Draws one picture: page.html?handle=gooseneck-kettle&shot=front&colour=brick&width=2400&height=3000 */
import { at, mug } from "./kit/pieces.js";
import { draw } from "./kit/stage.js";

// Turns are counted from the model's best side, in degrees.
const SHOTS = {
  front: { turn: 0 },
  side: { turn: 80 },
  back: { turn: 175 },
  above: { turn: -12, pitch: 42 },
  scale: { turn: 0, mug: true },
  parts: { turn: 0, pitch: 16, apart: 1 },
};

const ask = Object.fromEntries(new URLSearchParams(location.search));
const { default: model } = await import(`./models/${ask.handle}.js`);
const { mug: withMug, ...shot } = { ...SHOTS[ask.shot], ...model.views?.[ask.shot] };
window.picture = draw(document.querySelector("canvas"), {
  pitch: model.pitch,
  ...shot,
  turn: shot.turn + (model.turn ?? -18),
  tile: model.tile,
  on: model.on,
  parts: model.parts(ask.colour),
  beside: withMug ? at(mug(), [1.85, 0, 0.75], [0, -20, 0]) : null,
  width: Number(ask.width),
  height: Number(ask.height),
});
