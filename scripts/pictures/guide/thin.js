/** Fewer triangles for the same look: guides are small pictures, and their films have hundreds of them. */
import * as THREE from "three";

const ROUND = 88; // round about; the catalogue's large pictures take over three times as many
const ALONG = 20;
const FINE = 0.12; // edges rounder than this show every facet

/** How the vertices of a shape lie in rows and columns. `turned` where three winds them the other way round. */
const GRIDS = {
  LatheGeometry: ({ points, segments }) => ({ rows: segments, columns: points.length - 1, most: [ROUND, ALONG] }),
  TubeGeometry: ({ tubularSegments, radialSegments }) => ({ rows: tubularSegments, columns: radialSegments, most: [ROUND, ALONG] }),
  SphereGeometry: ({ widthSegments, heightSegments }) => ({ rows: heightSegments, columns: widthSegments, most: [ALONG, ALONG * 2] }),
  TorusGeometry: ({ radialSegments, tubularSegments }) => ({
    rows: radialSegments,
    columns: tubularSegments,
    most: [ALONG, ROUND],
    turned: true,
  }),
};

const thinned = new WeakMap();

/** Thins every shape under `root` that can be. */
export function thin(root) {
  root.traverse((mesh) => {
    if (!mesh.isMesh) return;
    const { geometry } = mesh;
    if (!thinned.has(geometry)) thinned.set(geometry, plainer(geometry));
    mesh.geometry = thinned.get(geometry);
  });
  return root;
}

function plainer(geometry) {
  const grid = geometry.index && GRIDS[geometry.type]?.(geometry.parameters);
  if (grid) return wider(geometry, grid);
  return geometry.type === "ExtrudeGeometry" ? extruded(geometry) : geometry;
}

/** The same surface through fewer of its points, each as it was lit. */
function wider(geometry, { rows, columns, most, turned = false }) {
  const [down, across] = [steps(rows, most[0]), steps(columns, most[1])];
  const picked = down.flatMap((r) => across.map((c) => r * (columns + 1) + c));
  const plain = new THREE.BufferGeometry();
  for (const name of ["position", "normal"]) {
    const { array } = geometry.attributes[name];
    plain.setAttribute(
      name,
      new THREE.Float32BufferAttribute(
        picked.flatMap((i) => [array[i * 3], array[i * 3 + 1], array[i * 3 + 2]]),
        3,
      ),
    );
  }
  const at = (r, c) => r * across.length + c;
  const index = [];
  for (let r = 0; r + 1 < down.length; r++) {
    for (let c = 0; c + 1 < across.length; c++) {
      const [a, b, d, e] = [at(r, c), at(r + 1, c), at(r + 1, c + 1), at(r, c + 1)];
      index.push(...(turned ? [a, e, b, b, e, d] : [a, b, e, b, d, e]));
    }
  }
  return plain.setIndex(index);
}

/** 0 to `last` in at most so many steps, both ends among them. */
function steps(last, most) {
  const count = Math.min(last, most);
  return Array.from({ length: count + 1 }, (_, i) => Math.round((i * last) / count));
}

function extruded(geometry) {
  const { shapes, options } = geometry.parameters;
  const bevelSegments = options.bevelSize > FINE ? options.bevelSegments : 8;
  const plain = new THREE.ExtrudeGeometry(shapes, { ...options, bevelSegments, curveSegments: 24 });
  geometry.computeBoundingBox();
  plain.computeBoundingBox();
  return plain.translate(...geometry.boundingBox.min.clone().sub(plain.boundingBox.min).toArray());
}
