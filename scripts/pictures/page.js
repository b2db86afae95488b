/** Draws one picture: page.html?handle=gooseneck-kettle&shot=front&colour=brick&width=2400&height=3000 */
import { companion } from "./kit/beside.js";
import { draw } from "./kit/stage.js";

// Turns are counted from the model's best side, in degrees.
const SHOTS = {
  front: { turn: 0 },
  side: { turn: 80 },
  back: { turn: 175 },
  above: { turn: -12, pitch: 42 },
  detail: { turn: 0, pitch: 18 },
  scale: { turn: 0 },
  parts: { turn: 0, pitch: 16, apart: 1 },
};

const ask = Object.fromEntries(new URLSearchParams(location.search));
const { default: model } = await import(`./models/${ask.handle}.js`);
const { place, at, across, ...shot } = { ...SHOTS[ask.shot], ...model.views?.[ask.shot] };
window.picture = draw(document.querySelector("canvas"), {
  pitch: model.pitch,
  ...shot,
  turn: shot.turn + (model.turn ?? -18),
  tile: model.tile,
  on: model.on,
  parts: model.parts(ask.colour),
  beside: ask.beside ? companion(ask.beside, place) : null,
  close: at ? { at, across } : null,
  width: Number(ask.width),
  height: Number(ask.height),
});
