/** The stage: the floor, the sun and the lens that every model stands before. */
import * as THREE from "three";
import { ink, LIGHT } from "./ink.js";
import { TILES } from "./inks.js";
import { cameraOf, closeUp, cornersOf, markOn, standBack } from "./sight.js";
import { solid, together } from "./solids.js";

const UP = new THREE.Vector3(0, 1, 0);
const rad = THREE.MathUtils.degToRad;

/**
 * Draw `parts` ([{ id, name, move, hidden, solids }]) into `canvas` and say where a mark for each
 * of them belongs, as fractions of the picture: the spare-parts picker lays its buttons there.
 * `beside` makes a companion for the thing's points; `close` is { at, across } of a close-up.
 */
export function draw(canvas, ask) {
  const { tile, on = "floor", turn = 0, pitch = 12, apart = 0, beside, close, width, height } = ask;
  const parts = ask.parts.filter((part) => apart || !part.hidden);
  const renderer = rendererFor(canvas, width, height);
  const scene = new THREE.Scene();
  scene.background = new THREE.Color(TILES[tile][0]);
  const groups = place(scene, { parts, turn, apart });
  scene.updateMatrixWorld(true);
  const companion = beside?.(groups.flatMap(cornersOf));
  if (companion) scene.add(companion);
  scene.updateMatrixWorld(true);

  const normal = on === "wall" ? new THREE.Vector3(0, 0, 1).applyAxisAngle(UP, rad(turn)) : UP;
  const grounded = !apart && on !== "air"; // parts in the air need no floor, and some hang below it
  const points = [...groups, ...(companion ? [companion] : [])].flatMap(cornersOf);
  const shadows = grounded ? points.map((p) => castOn(normal, p)) : [];
  const middle = new THREE.Box3().setFromPoints(points).getCenter(new THREE.Vector3());
  const reach = [...points, ...shadows].reduce((far, p) => Math.max(far, p.distanceTo(middle)), 0) * 1.05;
  if (grounded) scene.add(ground(tile, normal));
  const spot = close && { at: new THREE.Vector3(...close.at).applyAxisAngle(UP, rad(turn)), across: close.across };
  const sun = sunOver({ middle, reach, ...(spot && { middle: spot.at, wide: spot.across * 1.2 }) }, width > 1000 ? 4096 : 2048);
  scene.add(sun, sun.target);

  const aspect = width / height;
  const camera = cameraOf(spot ? closeUp(spot, { pitch, aspect }) : standBack({ points, shadows, middle, pitch, aspect }), aspect);
  renderer.render(scene, camera);
  return parts.map(({ id }, i) => ({ part: id, ...markOn(cornersOf(groups[i]), camera) }));
}

export function rendererFor(canvas, width, height) {
  const renderer = new THREE.WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true });
  renderer.setPixelRatio(1);
  renderer.setSize(width, height, false);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = THREE.BasicShadowMap; // hard, and finer than a pixel: see sunOver
  renderer.toneMapping = THREE.NoToneMapping;
  return renderer;
}

/** The object turns; the light and the floor stay where they are. */
function place(scene, { parts, turn, apart }) {
  const object = new THREE.Group();
  object.rotation.y = rad(turn);
  scene.add(object);
  return parts.map(({ id, move = [0, 0, 0], solids }) => {
    const group = together(...solids);
    group.name = id;
    group.position.set(...move.map((step) => step * apart));
    object.add(group);
    return group;
  });
}

/** Where the light throws a point on the floor, or on the wall behind a thing that hangs. */
export const castOn = (normal, p) => p.clone().addScaledVector(LIGHT, -p.dot(normal) / LIGHT.dot(normal));

export function ground(tile, normal) {
  const [flat, shade] = TILES[tile];
  const plane = solid(new THREE.PlaneGeometry(400, 400), ink([flat, flat, shade]));
  plane.lookAt(normal);
  plane.position.copy(normal).multiplyScalar(-0.002);
  plane.castShadow = false;
  return plane;
}

/** `wide` is how far to each side its shadows are drawn; a close-up wants them fine. */
export function sunOver({ middle, reach, wide = reach }, grain) {
  const sun = new THREE.DirectionalLight(0xffffff, 1);
  sun.position.copy(middle).addScaledVector(LIGHT, reach * 3);
  sun.target.position.copy(middle);
  sun.castShadow = true;
  sun.shadow.mapSize.set(grain, grain);
  sun.shadow.bias = -0.003;
  const view = { left: -wide, right: wide, top: wide, bottom: -wide, near: reach * 0.5, far: reach * 6 };
  Object.assign(sun.shadow.camera, view);
  return sun;
}
