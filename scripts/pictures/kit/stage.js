/** The stage: the floor, the sun and the lens that every model stands before. */
import * as THREE from 'three';
import { ink, LIGHT } from './ink.js';
import { TILES } from './inks.js';
import { solid, together } from './solids.js';

const LENS = 22; // degrees; long enough to keep cylinders calm

/**
 * Draw `parts` ([{ id, name, move, solids }]) into `canvas` and say where each part
 * landed, as fractions of the picture: the spare-parts picker lays its buttons there.
 */
export function draw(canvas, ask) {
  const { parts, tile, turn = 0, pitch = 12, apart = 0, beside = null, width, height } = ask;
  const renderer = rendererFor(canvas, width, height);
  const scene = new THREE.Scene();
  scene.background = new THREE.Color(TILES[tile][0]);
  const groups = place(scene, { parts, turn, apart });
  if (beside) scene.add(beside);
  scene.updateMatrixWorld(true);

  const points = [...groups, ...(beside ? [beside] : [])].flatMap(cornersOf);
  const shadows = apart ? [] : points.map((p) => p.clone().addScaledVector(LIGHT, -p.y / LIGHT.y));
  const middle = new THREE.Box3().setFromPoints(points).getCenter(new THREE.Vector3());
  const reach = Math.max(...[...points, ...shadows].map((p) => p.distanceTo(middle))) * 1.05;
  if (!apart) scene.add(floorOf(tile)); // parts in the air need no floor, and some hang below it
  const sun = sunOver(middle, reach, width > 1000 ? 8192 : 4096);
  scene.add(sun, sun.target);

  const camera = frame({ points, shadows, middle, pitch, aspect: width / height });
  renderer.render(scene, camera);
  return groups.map((group, i) => ({
    id: parts[i].id,
    name: parts[i].name,
    ...boxOnPicture(cornersOf(group), camera),
  }));
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
  object.rotation.y = THREE.MathUtils.degToRad(turn);
  scene.add(object);
  return parts.map(({ id, move = [0, 0, 0], solids }) => {
    const group = together(...solids);
    group.name = id;
    group.position.set(...move.map((step) => step * apart));
    object.add(group);
    return group;
  });
}

function floorOf(tile) {
  const [ground, shade] = TILES[tile];
  const floor = solid(new THREE.PlaneGeometry(400, 400), ink([ground, ground, shade]));
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = -0.002;
  floor.castShadow = false;
  return floor;
}

function sunOver(middle, reach, grain) {
  const sun = new THREE.DirectionalLight(0xffffff, 1);
  sun.position.copy(middle).addScaledVector(LIGHT, reach * 3);
  sun.target.position.copy(middle);
  sun.castShadow = true;
  sun.shadow.mapSize.set(grain, grain);
  sun.shadow.bias = -0.003;
  const view = { left: -reach, right: reach, top: reach, bottom: -reach, near: reach * 1.5, far: reach * 6 };
  Object.assign(sun.shadow.camera, view);
  return sun;
}

/** A thin set of an object's vertices in world space; enough to frame it by. */
function cornersOf(root) {
  const found = [];
  root.traverse((mesh) => {
    if (!mesh.isMesh) return;
    const { position } = mesh.geometry.attributes;
    for (let i = 0; i < position.count; i += 7) {
      found.push(new THREE.Vector3().fromBufferAttribute(position, i).applyMatrix4(mesh.matrixWorld));
    }
  });
  return found;
}

/** Stand back until the object fills its share of the tile and the shadow stays inside it. */
function frame({ points, shadows, middle, pitch, aspect }) {
  const camera = new THREE.PerspectiveCamera(LENS, aspect, 0.1, 200);
  const tilt = THREE.MathUtils.degToRad(pitch);
  const back = new THREE.Vector3(0, Math.sin(tilt), Math.cos(tilt));
  let distance = 12;
  for (let pass = 0; pass < 8; pass++) {
    camera.position.copy(middle).addScaledVector(back, distance);
    camera.lookAt(middle);
    camera.updateMatrixWorld(true);
    const own = extent(points, camera);
    const all = extent([...points, ...shadows], camera);
    distance *= Math.max(own.width / 1.62, own.height / 1.48, all.width / 1.86, all.height / 1.84);
  }
  // Shift the lens rather than turn the camera: uprights stay upright.
  const own = extent(points, camera);
  const all = extent([...points, ...shadows], camera);
  const inside = 0.94;
  const within = (value, centre, size) =>
    THREE.MathUtils.clamp(value, centre + size / 2 - inside, centre - size / 2 + inside);
  const x = within((own.x + all.x) / 2, all.x, all.width);
  const y = within(own.y + 0.04, all.y, all.height);
  camera.projectionMatrix.elements[8] += x;
  camera.projectionMatrix.elements[9] += y;
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
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

function boxOnPicture(points, camera) {
  const { width, height, x, y } = extent(points, camera);
  const round = (n) => Math.round(n * 1000) / 1000;
  return {
    left: round((x - width / 2 + 1) / 2), top: round((1 - y - height / 2) / 2),
    width: round(width / 2), height: round(height / 2),
  };
}
