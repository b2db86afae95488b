/** A silent film of the steps that say something: the thing turns to its view, the parts fly home, and it rests. */
import * as THREE from "three";
import { arrowsOf, drawArrow } from "./overlay.js";
import { openWebm } from "./webm.js";

const FPS = 10;
/** Seconds of each stretch of a step. What stands still is one long frame. */
const TURN = 0.9;
const POINT = 1;
const FLY = 1.1;
const REST = 1.6;
const BITRATE = 450_000; // flat fields stay clean at it

const ease = (t) => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);
const mix = (a, b, t) => a + (b - a) * t;

export async function shootFilm({ guide, canvas, scene, size }) {
  const steps = Object.entries(guide.steps).filter(([, step]) => step.say);
  const settings = steps.map(([, step]) => scene.settingOf(step));
  const sun = sunFor(settings);
  const film = await openWebm({ size, fps: FPS, bitrate: BITRATE });
  const cues = [];
  for (const [i, [key, step]] of steps.entries()) {
    const from = film.seconds();
    await shootStep({ canvas, scene, film, size, sun, step }, settings[i], settings[i - 1]);
    cues.push({ step: key, from, to: film.seconds() });
  }
  const webm = await film.close();
  return { webm, cues, seconds: film.seconds() };
}

/** One light for the whole film, over wherever anything is. */
function sunFor(settings) {
  const box = new THREE.Box3();
  for (const { view, reach } of settings)
    box.union(new THREE.Box3().setFromCenterAndSize(view.middle, new THREE.Vector3(1, 1, 1).multiplyScalar(reach * 1.3)));
  const middle = box.getCenter(new THREE.Vector3());
  return { middle, reach: Math.max(...settings.map(({ view, reach }) => view.middle.distanceTo(middle) + reach)) };
}

async function shootStep(set, setting, before) {
  const { scene, film } = set;
  if (before) await stretch(film, TURN, (t) => turnTo(set, { setting, before, t: ease(t) }));
  const still = (t, arrows) => picture(set, { camera: scene.show(setting, { t, film: true, sun: set.sun }), setting, arrows });
  const moves = setting.moves.length > 0;
  await film.add(still(1, true), moves ? POINT : POINT + REST);
  if (!moves) return film.key();
  await stretch(film, FLY, (t) => still(1 - ease(t), false));
  await film.add(still(0, false), REST);
  return film.key();
}

async function stretch(film, seconds, draw) {
  const frames = Math.round(seconds * FPS);
  for (let i = 1; i <= frames; i++) await film.add(draw(i / frames), 1 / FPS);
}

/** On the way from one step's view to the next's; what is new comes along the way it goes apart. */
function turnTo(set, { setting, before, t }) {
  const { scene } = set;
  const view = {
    middle: before.view.middle.clone().lerp(setting.view.middle, t),
    pitch: mix(before.view.pitch, setting.view.pitch, t),
    distance: mix(before.view.distance, setting.view.distance, t),
    shift: setting.view.shift.map((to, i) => mix(before.view.shift[i], to, t)),
  };
  const between = {
    ...setting,
    view,
    turn: mix(before.turn, setting.turn, t),
    tip: setting.tip.map((to, i) => mix(before.tip[i], to, t)),
    lift: mix(before.lift, setting.lift, t),
  };
  const pale = new Map([...setting.pale].map(([id, to]) => [id, mix(before.shown.has(id) ? before.pale.get(id) : to, to, t)]));
  const camera = scene.show(between, { film: true, pale, sun: set.sun, also: () => comeIn(scene, { setting, before, t }) });
  return picture(set, { camera, setting, arrows: false });
}

function comeIn({ parts }, { setting, before, t }) {
  const still = new Set(setting.moves.filter(({ out }) => out).flatMap(({ parts: ids }) => ids));
  for (const { id, way, group } of parts.values()) {
    const moving = setting.moves.some((move) => move.parts.includes(id)) && !still.has(id);
    const wasHere = before.shown.has(id);
    if (!setting.shown.has(id) || (wasHere && !moving)) continue;
    const far = moving && wasHere ? homewards(group, t) : null;
    if (far || !wasHere)
      group.matrix.premultiply(far ?? new THREE.Matrix4().makeTranslation(...way.toArray().map((step) => step * (1 - t))));
  }
}

/** A part that was at home leaves for where its move begins. */
function homewards(group, t) {
  const home = group.matrix.clone().invert();
  const [place, turn, scale] = [new THREE.Vector3(), new THREE.Quaternion(), new THREE.Vector3()];
  home.decompose(place, turn, scale);
  return new THREE.Matrix4().compose(place.multiplyScalar(1 - t), new THREE.Quaternion().slerp(turn, 1 - t), scale);
}

function picture({ canvas, scene, size, step }, { camera, setting, arrows }) {
  const sheet = new OffscreenCanvas(size, size);
  const ctx = sheet.getContext("2d");
  ctx.drawImage(canvas, 0, 0);
  if (arrows) for (const arrow of arrowsOf(scene, { setting, step, camera, film: true })) drawArrow(ctx, arrow, { camera, size });
  return sheet;
}
