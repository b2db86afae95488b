/** A thing on its stage for a guide. A step says what is shown and lit, what moves, and from where one looks. */
import * as THREE from "three";
import { TILES } from "../kit/inks.js";
import { cameraOf, cornersOf, standBack } from "../kit/sight.js";
import { castOn, ground, rendererFor, sunOver } from "../kit/stage.js";
import { lineOf } from "./overlay.js";
import { fade, placeParts, shift } from "./parts.js";

const UP = new THREE.Vector3(0, 1, 0);
const rad = THREE.MathUtils.degToRad;
const TILT = 14;

/** Opens it: `settingOf(step)` measures a step once, `show(setting, …)` draws it, `points` are for the arrows. */
export function openScene(canvas, { model, guide, size }) {
  const renderer = rendererFor(canvas, size, size);
  const scene = new THREE.Scene();
  scene.background = new THREE.Color(TILES[model.tile][0]);
  const [turntable, tilted] = [new THREE.Group(), new THREE.Group()];
  turntable.add(tilted);
  const extras = (guide.extras?.() ?? []).map((part) => ({ ...part, extra: true }));
  const parts = placeParts(tilted, [...model.parts(guide.colour ?? model.colours[0]), ...extras]);
  const floor = ground(model.tile, UP);
  scene.add(turntable, floor);
  const studio = { renderer, scene, turntable, tilted, parts, floor, model };
  return { parts, settingOf: (step) => settingOf(studio, step), show: (setting, how) => show(studio, setting, how), turntable };
}

/** What is to be seen in a step, and its view. */
function settingOf(studio, step) {
  const { parts, model } = studio;
  const ids = [...parts.values()].filter(({ hidden, extra }) => !hidden && !extra).map(({ id }) => id);
  const shown = new Set([...(step.show ?? ids), ...(step.plus ?? [])].filter((id) => !step.less?.includes(id)));
  const lit = new Set(step.lit ?? shown);
  for (const id of [...shown, ...lit, ...movesOf(step).flatMap((move) => move.parts)])
    if (!parts.has(id)) throw new Error(`No part "${id}".`);
  const setting = {
    shown,
    pale: new Map([...parts.keys()].map((id) => [id, lit.has(id) ? 0 : 1])),
    moves: movesOf(step),
    turn: (step.turn ?? 0) + (model.turn ?? -18),
    tip: step.tip ?? [0, 0, 0],
    on: step.on ?? model.on ?? "floor",
    lift: 0,
  };
  if (step.tip) setting.lift = -lowest(studio, setting);
  return { ...setting, ...viewOf(studio, setting, step) };
}

const movesOf = (step) => [step.move ?? []].flat();

function lowest(studio, setting) {
  pose(studio, setting, { t: 0 });
  return pointsOf(studio, setting.shown).reduce((low, { y }) => Math.min(low, y), 0);
}

/** Wide enough for the parts where they belong and where they come from, and for the arrows. */
function viewOf(studio, setting, { near, arrows = [], room = 0.92, pitch = TILT }) {
  const parts = [0, 1].flatMap((t) => {
    pose(studio, setting, { t });
    return pointsOf(studio, near ?? setting.shown);
  });
  const points = [...parts, ...arrows.flatMap(lineOf).map((p) => p.applyMatrix4(studio.tilted.matrixWorld))];
  const middle = new THREE.Box3().setFromPoints(points).getCenter(new THREE.Vector3());
  const normal = normalOf(setting);
  const shadows = near || setting.on === "air" ? [] : pointsOf(studio, setting.shown).map((p) => castOn(normal, p));
  const view = standBack({ points, shadows, middle, pitch, aspect: 1 });
  view.distance *= room;
  const reach = [...points, ...shadows].reduce((far, p) => Math.max(far, p.distanceTo(middle)), 0);
  return { view, reach: reach * (near ? 2.5 : 1.05) };
}

const normalOf = ({ on, turn }) => (on === "wall" ? new THREE.Vector3(0, 0, 1).applyAxisAngle(UP, rad(turn)) : UP);

const pointsOf = ({ parts }, ids) => [...ids].flatMap((id) => cornersOf(parts.get(id).group));

/** `t` 1 is where the moving parts come from, 0 where they belong. A film shows that which goes out the other way round. */
function pose({ turntable, tilted, parts }, { turn, tip, lift, moves, shown }, { t, film = false }) {
  turntable.rotation.y = rad(turn);
  tilted.rotation.set(...tip.map(rad));
  tilted.position.y = lift;
  for (const part of parts.values()) {
    part.group.visible = shown.has(part.id);
    const own = moves.filter((move) => move.parts.includes(part.id));
    shift(
      part,
      own.map((move) => ({ ...move, t: wayOf(move, { t, film }) })),
    );
  }
  turntable.updateMatrixWorld(true);
}

/** What has been `left` open stays so; what goes out begins at home. */
const wayOf = ({ out, left }, { t, film }) => (left ? 1 : out && film ? 1 - t : t);

/** Draws it, and answers the camera. `sun` { middle, reach } stays the same through a film. */
function show(
  studio,
  setting,
  { t = 1, film = false, pale = setting.pale, sun = { middle: setting.view.middle, reach: setting.reach }, also = () => {} } = {},
) {
  const { renderer, scene, parts, floor, model } = studio;
  pose(studio, setting, { t, film });
  also();
  studio.turntable.updateMatrixWorld(true);
  for (const part of parts.values()) fade(part, model.tile, pale.get(part.id));
  floor.visible = setting.on === "wall" || (setting.on === "floor" && setting.view.pitch > 2); // from below it would hide everything
  floor.lookAt(normalOf(setting));
  floor.position.copy(normalOf(setting)).multiplyScalar(-0.002);
  const light = sunOver(sun, 2048);
  scene.add(light, light.target);
  const camera = cameraOf(setting.view, 1);
  renderer.render(scene, camera);
  scene.remove(light, light.target);
  light.shadow.map?.dispose();
  light.dispose();
  return camera;
}
