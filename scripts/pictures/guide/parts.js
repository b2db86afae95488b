/** The parts of a thing as a guide handles them: each can fly, turn, grow pale, and be left out. */
import * as THREE from "three";
import { TILES } from "../kit/inks.js";
import { together } from "../kit/solids.js";
import { thin } from "./thin.js";

/** How far what does not matter in a step fades into the ground. */
const PALE = 0.62;
const rad = THREE.MathUtils.degToRad;

/** Each part's group under `parent`, in inks of its own. */
export function placeParts(parent, parts) {
  return new Map(
    parts.map(({ id, name, hidden = false, extra = false, move = [0, 0, 0], solids }) => {
      const group = thin(together(...solids));
      group.matrixAutoUpdate = false;
      parent.add(group);
      return [id, { id, name, hidden, extra, way: new THREE.Vector3(...move), group, tones: ownTones(group) }];
    }),
  );
}

/** Parts share inks; here each gets its own, so that one can pale alone. Answers every tone as it was. */
function ownTones(group) {
  const own = new Map();
  group.traverse((mesh) => {
    if (!mesh.isMesh) return;
    if (!own.has(mesh.material)) own.set(mesh.material, mesh.material.clone());
    mesh.material = own.get(mesh.material);
  });
  return [...own.values()].flatMap(({ uniforms }) =>
    ["tonesLight", "tonesMid", "tonesShadow", "gloss"].map((name) => {
      const { value } = uniforms[name];
      return { uniform: uniforms[name], full: value.clone?.() ?? value };
    }),
  );
}

/** `amount` 0 is full colour, 1 as pale as it gets. */
export function fade({ tones }, tile, amount) {
  const [flat, shade] = TILES[tile].map((hex) => new THREE.Color(hex));
  tones.forEach(({ uniform, full }, i) => {
    if (typeof full === "number") uniform.value = full * (1 - amount);
    else uniform.value = full.clone().lerp(i % 4 === 2 ? shade : flat, amount * PALE);
  });
}

/** Puts a part `t` of the way along a move { by, turn: { about, axis, by } }: 0 is where it belongs. */
export function shift({ group }, moves) {
  const matrix = new THREE.Matrix4();
  for (const { by = [0, 0, 0], turn, t } of moves) {
    if (turn) {
      const [x, y, z] = turn.about ?? [0, 0, 0];
      const round = new THREE.Matrix4().makeRotationAxis(new THREE.Vector3(...turn.axis).normalize(), rad(turn.by * t));
      matrix.premultiply(
        new THREE.Matrix4()
          .makeTranslation(x, y, z)
          .multiply(round)
          .multiply(new THREE.Matrix4().makeTranslation(-x, -y, -z)),
      );
    }
    matrix.premultiply(new THREE.Matrix4().makeTranslation(...by.map((step) => step * t)));
  }
  group.matrix.copy(matrix);
  group.matrixWorldNeedsUpdate = true;
}
