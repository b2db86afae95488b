/** Where the eye is: a view { middle, pitch, distance, shift } of a thing, and the lens that takes it. */
import * as THREE from "three";

const rad = THREE.MathUtils.degToRad;
const LENS = 22; // degrees; long enough to keep cylinders calm

/** A thin set of an object's vertices in world space; enough to frame it by. */
export function cornersOf(root) {
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
export function standBack({ points, shadows, middle, pitch, aspect }) {
  const view = { middle, pitch, distance: 12, shift: [0, 0] };
  let camera = cameraOf(view, aspect);
  for (let pass = 1; pass < 8; pass++) {
    const own = extent(points, camera);
    const all = extent([...points, ...shadows], camera);
    view.distance *= Math.max(own.width / 1.62, own.height / 1.48, all.width / 1.76, all.height / 1.76);
    camera = cameraOf(view, aspect);
  }
  const own = extent(points, camera);
  const all = extent([...points, ...shadows], camera);
  const inside = 0.89;
  const within = (value, centre, size) => THREE.MathUtils.clamp(value, centre + size / 2 - inside, centre - size / 2 + inside);
  view.shift = [within((own.x + all.x) / 2, all.x, all.width), within(own.y + 0.04, all.y, all.height)];
  return view;
}

/** A look at one place, so near that `across` units of it fill the picture's width. */
export const closeUp = ({ at, across }, { pitch, aspect }) => ({
  middle: at,
  pitch,
  distance: across / 2 / aspect / Math.tan(rad(LENS / 2)),
  shift: [0, 0],
});

/** The lens is shifted rather than the camera turned: uprights stay upright. */
export function cameraOf({ middle, pitch, distance, shift }, aspect) {
  const camera = new THREE.PerspectiveCamera(LENS, aspect, 0.1, 200);
  const back = new THREE.Vector3(0, Math.sin(rad(pitch)), Math.cos(rad(pitch)));
  camera.position.copy(middle).addScaledVector(back, distance);
  camera.lookAt(middle);
  camera.updateMatrixWorld(true);
  camera.projectionMatrix.elements[8] += shift[0];
  camera.projectionMatrix.elements[9] += shift[1];
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

/** The point of a thing that is nearest to its middle on the picture: always on the thing, also where it is hollow. */
export function markOn(points, camera) {
  const middle = extent(points, camera);
  const away = (p) => Math.hypot(p.x - middle.x, p.y - middle.y);
  const nearest = points.map((p) => p.clone().project(camera)).reduce((best, p) => (away(p) < away(best) ? p : best));
  return { x: (nearest.x + 1) / 2, y: (1 - nearest.y) / 2 };
}
