/** What is drawn over the picture: arrows along which parts move, and numbers. */
import * as THREE from "three";
import { cornersOf, markOn } from "../kit/sight.js";

const INK = "#1D1B17";
const CREAM = "#FBF6E8";
const rad = THREE.MathUtils.degToRad;

/** The arrows of a step as lines in space: of the parts that move, and those it names itself. */
export function arrowsOf({ parts, turntable }, { setting, step: { arrows = [] }, camera, film = false }) {
  const inner = turntable.children[0];
  const world = (p) => p.clone().applyMatrix4(inner.matrixWorld);
  const free = arrows.map((arrow) => ({ ...arrow, line: lineOf(arrow).map(world) }));
  return [
    ...setting.moves.filter(({ arrow, left }) => arrow !== false && !left).map((move) => ofMove(parts, move, { camera, inner, film })),
    ...free,
  ];
}

/** The line of an arrow that a step names itself, in the thing's own measures. */
export const lineOf = (arrow) => (arrow.axis ? arcOf(arrow) : [arrow.from, arrow.to].map(vector));

const vector = (p) => new THREE.Vector3(...p);

function ofMove(parts, move, { camera, inner, film }) {
  const back = inner.matrixWorld.clone().invert();
  const points = move.parts.flatMap((id) => cornersOf(parts.get(id).group)).map((p) => p.applyMatrix4(back));
  const box = new THREE.Box3().setFromPoints(points);
  const centre = box.getCenter(new THREE.Vector3()).add(vector(move.aside ?? [0, 0, 0]));
  const line = move.turn ? roundOf(move, { points, centre, camera, back }) : straightOf(move, { points, centre, film });
  const world = line.map((p) => p.applyMatrix4(inner.matrixWorld));
  return { line: world };
}

/** From the leading face of the part to where that face will be; of what goes out, back along the way it came. */
function straightOf({ by, out }, { points, centre, film }) {
  const along = vector(by)
    .normalize()
    .multiplyScalar(out && film ? 1 : -1);
  const lead = points.reduce((far, p) => Math.max(far, p.clone().sub(centre).dot(along)), 0);
  const length = vector(by).length();
  const start = centre.clone().addScaledVector(along, lead + 0.1 * length);
  const line = [start, start.clone().addScaledVector(along, length * 0.78)];
  return out && !film ? line.reverse() : line;
}

/** Along the part's own way if it swings; round the front of it if it spins on the spot. */
function roundOf({ turn, out }, { points, centre, camera, back }) {
  const axis = vector(turn.axis).normalize();
  const about = vector(turn.about ?? [0, 0, 0]);
  const away = (p) => p.clone().sub(about).projectOnPlane(axis);
  const radius = points.reduce((far, p) => Math.max(far, away(p).length()), 0);
  const swings = away(centre).length() > radius * 0.35;
  const height = centre.clone().sub(about).projectOnVector(axis);
  const eye = away(camera.position.clone().applyMatrix4(back)).normalize();
  const sweep = (out ? 1 : -1) * turn.by;
  const first = swings ? away(centre) : eye.multiplyScalar(radius * 1.12).applyAxisAngle(axis, rad(-sweep / 2));
  return arc({ about: about.add(height), axis, first, sweep });
}

const arcOf = ({ about, axis, radius, from, to }) => {
  const up = vector(axis).normalize();
  const side = Math.abs(up.y) > 0.9 ? new THREE.Vector3(1, 0, 0) : new THREE.Vector3(0, 1, 0);
  const first = side.projectOnPlane(up).normalize().multiplyScalar(radius).applyAxisAngle(up, rad(from));
  return arc({ about: vector(about), axis: up, first, sweep: to - from });
};

const arc = ({ about, axis, first, sweep }) =>
  Array.from({ length: 33 }, (_, i) =>
    first
      .clone()
      .applyAxisAngle(axis, rad((sweep * i) / 32))
      .add(about),
  );

/** Over everything, in ink with a rim of cream. */
export function drawArrow(ctx, { line, both = false }, { camera, size }) {
  const path = longEnough(
    line.map((p) => onPicture(p, camera, size)),
    size * 0.1,
  );
  const k = size / 800;
  const ends = both ? [path.slice().reverse(), path] : [path];
  const shaft = new Path2D();
  for (const [x, y] of cut(both ? cut(path, 20 * k).reverse() : path, 20 * k)) shaft.lineTo(x, y);
  ctx.save();
  ctx.lineCap = ctx.lineJoin = "round";
  for (const [colour, rim] of [
    [CREAM, 5 * k],
    [INK, 0],
  ]) {
    ctx.strokeStyle = ctx.fillStyle = colour;
    ctx.lineWidth = 10 * k + rim * 2;
    ctx.stroke(shaft);
    for (const end of ends) head(ctx, end, { k, rim });
  }
  ctx.restore();
}

function head(ctx, path, { k, rim }) {
  const [x, y] = path.at(-1);
  const [bx, by] = cut(path, 30 * k).at(-1);
  const angle = Math.atan2(y - by, x - bx);
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.lineTo(-32 * k, -19 * k);
  ctx.lineTo(-32 * k, 19 * k);
  ctx.closePath();
  ctx.fill();
  ctx.lineWidth = rim * 2;
  if (rim) ctx.stroke();
  ctx.restore();
}

const onPicture = (p, camera, size) => {
  const { x, y } = p.clone().project(camera);
  return [((x + 1) / 2) * size, ((1 - y) / 2) * size];
};

/** The path without its last `length` pixels. */
function cut(path, length) {
  const rest = path.slice();
  let left = length;
  while (rest.length > 1) {
    const [[ax, ay], [bx, by]] = rest.slice(-2);
    const step = Math.hypot(bx - ax, by - ay);
    if (step > left) {
      rest[rest.length - 1] = [bx + ((ax - bx) * left) / step, by + ((ay - by) * left) / step];
      return rest;
    }
    left -= step;
    rest.pop();
  }
  return rest;
}

/** A way too short to be seen begins further back. */
function longEnough(path, least) {
  const [[ax, ay], [bx, by]] = [path[0], path.at(-1)];
  const length = Math.hypot(bx - ax, by - ay);
  if (path.length > 2 || length >= least || length < 1) return path;
  return [
    [bx + ((ax - bx) * least) / length, by + ((ay - by) * least) / length],
    [bx, by],
  ];
}

/** Where the numbers of a step belong, as fractions of the picture: on a part, or at a place { at } of its own. */
export function marksOf({ parts, turntable }, marks, camera) {
  const inner = turntable.children[0];
  return marks.map((mark, i) => {
    const spot = Array.isArray(mark) ? [vector(mark).applyMatrix4(inner.matrixWorld)] : cornersOf(parts.get(mark).group);
    return { n: i + 1, ...inside(markOn(spot, camera)) };
  });
}

const inside = ({ x, y }) => ({ x: within(x), y: within(y) });
const within = (n) => Math.round(Math.min(0.95, Math.max(0.05, n)) * 1000) / 1000;

export function drawMark(ctx, { n, x, y }, size) {
  const k = size / 800;
  ctx.beginPath();
  ctx.arc(x * size, y * size, 24 * k, 0, Math.PI * 2);
  ctx.fillStyle = CREAM;
  ctx.strokeStyle = INK;
  ctx.lineWidth = 4 * k;
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = INK;
  ctx.font = `650 ${28 * k}px digits`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(String(n), x * size, (y + 0.002) * size);
}
