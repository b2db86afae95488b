/** The stage: the floor, the sun and the lens that every model stands before. */
import * as THREE from "three";
import { ink, LIGHT } from "./ink.js";
import { TILES } from "./inks.js";
import { solid, together } from "./solids.js";

const UP = new THREE.Vector3(0, 1, 0);
const rad = THREE.MathUtils.degToRad;
const LENS = 22; // degrees; long enough to keep cylinders calm

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

  const camera = spot ? closeUp(spot, pitch, width / height) : frame({ points, shadows, middle, pitch, aspect: width / height });
  renderer.render(scene, camera);
  return parts.map(({ id }, i) => ({ part: id, ...markOn(cornersOf(groups[i]), camera) }));
}

function rendererFor(canvas, width, height) {
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
const castOn = (normal, p) => p.clone().addScaledVector(LIGHT, -p.dot(normal) / LIGHT.dot(normal));

function ground(tile, normal) {
  const [flat, shade] = TILES[tile];
  const plane = solid(new THREE.PlaneGeometry(400, 400), ink([flat, flat, shade]));
  plane.lookAt(normal);
  plane.position.copy(normal).multiplyScalar(-0.002);
  plane.castShadow = false;
  return plane;
}

/** `wide` is how far to each side its shadows are drawn; a close-up wants them fine. */
function sunOver({ middle, reach, wide = reach }, grain) {
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

/** A thin set of an object's vertices in world space; enough to frame it by. */
function cornersOf(root) {
  const found = [];
  root.traverse((mesh) => {
    if (!mesh.isMesh) return;
    const { position } = mesh.geometry.attributes;
    const step = position.count > 700 ? 7 : 1; // a plain box has no corner to spare
    for (let i = 0; i < position.count; i += step) {
      found.push(new THREE.Vector3().fromBufferAttribute(position, i).applyMatrix4(mesh.matrixWorld));
    }
  });
  return found;
}

/** Stand back until the object fills its share of the tile and the shadow stays inside it. */
function frame({ points, shadows, middle, pitch, aspect }) {
  const camera = new THREE.PerspectiveCamera(LENS, aspect, 0.1, 200);
  const tilt = rad(pitch);
  const back = new THREE.Vector3(0, Math.sin(tilt), Math.cos(tilt));
  let distance = 12;
  for (let pass = 0; pass < 8; pass++) {
    camera.position.copy(middle).addScaledVector(back, distance);
    camera.lookAt(middle);
    camera.updateMatrixWorld(true);
    const own = extent(points, camera);
    const all = extent([...points, ...shadows], camera);
    distance *= Math.max(own.width / 1.62, own.height / 1.48, all.width / 1.76, all.height / 1.76);
  }
  // Shift the lens rather than turn the camera: uprights stay upright.
  const own = extent(points, camera);
  const all = extent([...points, ...shadows], camera);
  const inside = 0.89;
  const within = (value, centre, size) => THREE.MathUtils.clamp(value, centre + size / 2 - inside, centre - size / 2 + inside);
  const x = within((own.x + all.x) / 2, all.x, all.width);
  const y = within(own.y + 0.04, all.y, all.height);
  camera.projectionMatrix.elements[8] += x;
  camera.projectionMatrix.elements[9] += y;
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  return camera;
}

/** A look at one place, so near that `across` units of it fill the picture's width. */
function closeUp({ at, across }, pitch, aspect) {
  const camera = new THREE.PerspectiveCamera(LENS, aspect, 0.1, 200);
  const back = new THREE.Vector3(0, Math.sin(rad(pitch)), Math.cos(rad(pitch)));
  camera.position.copy(at).addScaledVector(back, across / 2 / aspect / Math.tan(rad(LENS / 2)));
  camera.lookAt(at);
  camera.updateMatrixWorld(true);
  return camera;
}

function extent(points, camera) {
  const box = new THREE.Box2();
  for (const p of points) {
    const onScreen = p.clone().project(camera);
    box.expandByPoint(new THREE.Vector2(onScreen.x, onScreen.y));
  }
  const size = box.getSize(new THREE.Vector2());
  const centre = box.getCenter(new THREE.Vector2());
  return { width: size.x, height: size.y, x: centre.x, y: centre.y };
}

/** The point of a thing that is nearest to its middle on the picture: always on the thing, also where it is hollow. */
function markOn(points, camera) {
  const middle = extent(points, camera);
  const away = (p) => Math.hypot(p.x - middle.x, p.y - middle.y);
  const nearest = points.map((p) => p.clone().project(camera)).reduce((best, p) => (away(p) < away(best) ? p : best));
  return { x: (nearest.x + 1) / 2, y: (1 - nearest.y) / 2 };
}
