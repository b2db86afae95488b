/** Solids with more to them, shared by several models. */
import * as THREE from "three";
import { at, ring, rod, slab, solid, together } from "./solids.js";

/** A rectangle with round corners, centred on the origin, for `slab`. */
export function rounded(width, height, radius) {
  const [x, y] = [width / 2, height / 2];
  const shape = new THREE.Shape();
  shape.moveTo(-x + radius, -y);
  shape.lineTo(x - radius, -y).absarc(x - radius, -y + radius, radius, -Math.PI / 2, 0, false);
  shape.lineTo(x, y - radius).absarc(x - radius, y - radius, radius, 0, Math.PI / 2, false);
  shape.lineTo(-x + radius, y).absarc(-x + radius, y - radius, radius, Math.PI / 2, Math.PI, false);
  shape.lineTo(-x, -y + radius).absarc(-x + radius, -y + radius, radius, Math.PI, Math.PI * 1.5, false);
  return shape;
}

/** A box with round edges, `[width, height, depth]`, standing on y = 0. */
export function box(material, [width, height, depth], round = 0.06) {
  const face = rounded(width - round * 2, height - round * 2, Math.max(round, 0.001));
  return at(together(slab(material, face, depth, round)), [0, height / 2, 0]);
}

/** A many-sided body: like `turned`, but with flat faces, so each facet takes one tone. */
export function faceted(material, sides, profile) {
  const points = profile.map((point) => new THREE.Vector2(...point));
  const geometry = new THREE.LatheGeometry(points, sides, Math.PI / sides).toNonIndexed();
  geometry.computeVertexNormals();
  return solid(geometry, material);
}

/** A flex that lies on the table and ends in a plug. */
export function cord(material, path) {
  const [end, before] = [path.at(-1), path.at(-2)].map((point) => new THREE.Vector3(...point));
  const along = end.clone().sub(before).normalize();
  const beyond = (distance) => end.clone().addScaledVector(along, distance).toArray();
  const plug = rod(material, [beyond(-0.02), beyond(0.2)], (t) => 0.05 + 0.04 * t);
  return together(rod(material, path, 0.036), plug);
}

/** A ring lying flat at a height, as on a lid or a rim. */
export const hoop = (material, radius, thickness, height) => at(ring(material, radius, thickness), [0, height, 0], [90, 0, 0]);

/** A straight thin stick, far lighter to draw than a `rod`: spokes, ticks, wires. */
export function stick(material, from, to, radius) {
  const [start, end] = [from, to].map((point) => new THREE.Vector3(...point));
  const along = end.clone().sub(start);
  const mesh = solid(new THREE.CylinderGeometry(radius, radius, along.length(), 12), material);
  mesh.position.copy(start).addScaledVector(along, 0.5);
  mesh.quaternion.setFromUnitVectors(new THREE.Vector3(0, 1, 0), along.normalize());
  return mesh;
}

/** An ink that is seen through the glass before it: drawn last and never hidden, casting nothing. */
export function throughGlass(material) {
  material.depthTest = false;
  material.transparent = true; // puts it after everything opaque
  return material;
}

/** Flat triangles through the given corners, three points each: for the odd shape nothing else makes. */
export function facets(material, ...corners) {
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute("position", new THREE.Float32BufferAttribute(corners.flat(2), 3));
  geometry.computeVertexNormals();
  const mesh = solid(geometry, material);
  mesh.receiveShadow = false; // it has no thickness, so its own shadow would fall on it in stripes
  return mesh;
}

/** A closed outline through straight corners, for `slab`. */
export const outline = (...points) => new THREE.Shape(points.map((point) => new THREE.Vector2(...point)));
