/** Everything in the box, laid out on the floor in rows and numbered in the order of the product's list. */
import * as THREE from "three";
import { TILES } from "../kit/inks.js";
import { cameraOf, cornersOf, markOn, standBack } from "../kit/sight.js";
import { at, together } from "../kit/solids.js";
import { castOn, ground, rendererFor, sunOver } from "../kit/stage.js";
import { thin } from "./thin.js";
import { THINGS } from "./things.js";

const PITCH = 40;
const UP = new THREE.Vector3(0, 1, 0);
/** Small things are drawn larger than they are beside large ones, but still smaller. */
const EVEN = 0.45;
const SMALLEST = 0.42;
const GAP = 0.2;

/** Draws it; answers a mark for each thing. */
export function drawContents(canvas, { model, guide, size }) {
  const renderer = rendererFor(canvas, size, size);
  const scene = new THREE.Scene();
  scene.background = new THREE.Color(TILES[model.tile][0]);
  const all = [...model.parts(guide.colour ?? model.colours[0]), ...(guide.extras?.() ?? [])];
  const parts = new Map(all.map((part) => [part.id, part]));
  const items = guide.box.map((entry) => itemOf(entry, parts));
  layOut(items);
  scene.add(...items, ground(model.tile, UP));
  scene.updateMatrixWorld(true);
  const points = items.flatMap(cornersOf);
  const shadows = points.map((p) => castOn(UP, p));
  const middle = new THREE.Box3().setFromPoints(points).getCenter(new THREE.Vector3());
  const reach = [...points, ...shadows].reduce((far, p) => Math.max(far, p.distanceTo(middle)), 0) * 1.05;
  const sun = sunOver({ middle, reach }, 2048);
  scene.add(sun, sun.target);
  const camera = cameraOf(standBack({ points, shadows, middle, pitch: PITCH, aspect: 1 }), 1);
  renderer.render(scene, camera);
  return items.map((item, i) => ({ n: i + 1, ...beside(markOn(lowFront(item), camera)) }));
}

/** A group that stands on the floor in the middle of its own ground, turned as the entry says. */
function itemOf({ parts: ids = [], things = [], lie = [0, 0, 0], turn = 0, scale = 1 }, parts) {
  const solids = ids.flatMap((id) => {
    if (!parts.has(id)) throw new Error(`No part "${id}" for the box.`);
    return parts.get(id).solids.map((each) => each.clone()); // the same part may lie there twice
  });
  const loose = things.map(([name, count], i) => at(together(THINGS[name](count)), [i * 1.4, 0, 0]));
  const lying = at(together(...solids, ...loose), [0, 0, 0], lie);
  const turned = at(together(lying), [0, 0, 0], [0, turn, 0]);
  const group = thin(together(turned));
  const bounds = new THREE.Box3().setFromObject(group);
  const centre = bounds.getCenter(new THREE.Vector3());
  turned.position.set(-centre.x, -bounds.min.y, -centre.z);
  group.userData = { span: bounds.getSize(new THREE.Vector3()), scale };
  return group;
}

function layOut(items) {
  const largest = Math.max(...items.map((item) => spanOf(item)));
  for (const item of items) {
    const share = Math.max(SMALLEST, (spanOf(item) / largest) ** EVEN) * item.userData.scale;
    item.scale.setScalar(share / spanOf(item));
    item.userData.span.multiplyScalar(share / spanOf(item));
  }
  let front = 0;
  for (const row of rowsOf(items)) front = layRow(row, front);
}

const spanOf = ({ userData: { span } }) => Math.max(span.x, span.y, span.z);

/** Rows about as wide as the whole is deep, in the order of the list. */
function rowsOf(items) {
  const wide = items.reduce((sum, { userData: { span } }) => sum + span.x + GAP, 0);
  const rows = Math.max(1, Math.round(Math.sqrt(wide * 1.1)));
  const each = [[]];
  let used = 0;
  for (const item of items) {
    if (used > 0 && used + item.userData.span.x / 2 > wide / rows && each.length < rows) {
      each.push([]);
      used = 0;
    }
    each.at(-1).push(item);
    used += item.userData.span.x + GAP;
  }
  return each;
}

/** Lays a row before what is behind it, so far that nothing hides it. Answers where its front is. */
function layRow(row, behind) {
  const tall = Math.max(...row.map(({ userData: { span } }) => span.y));
  const deep = Math.max(...row.map(({ userData: { span } }) => span.z));
  const z = behind + (behind ? GAP + tall * 1.05 : 0) + deep / 2;
  const wide = row.reduce((sum, { userData: { span } }) => sum + span.x, 0) + GAP * 1.4 * (row.length - 1);
  let x = -wide / 2;
  for (const item of row) {
    item.position.set(x + item.userData.span.x / 2, 0, z + deep / 2 - item.userData.span.z / 2);
    x += item.userData.span.x + GAP * 1.4;
  }
  return z + deep / 2;
}

/** A number lies at a thing's near left corner, on the floor. */
function lowFront(item) {
  const { min, max } = new THREE.Box3().setFromObject(item);
  return [new THREE.Vector3(min.x, 0, max.z)];
}

const beside = ({ x, y }) => ({ x: within(x - 0.005), y: within(y + 0.012) });
const within = (n) => Math.round(Math.min(0.955, Math.max(0.045, n)) * 1000) / 1000;
