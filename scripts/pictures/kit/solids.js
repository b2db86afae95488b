/**
 * The solids models are built from. Units: 1 = 10 cm, so that things stand in their
 * true proportion beside the mug. An object stands on y = 0 and faces +z.
 */
import * as THREE from "three";

export const solid = (geometry, material) => {
  const mesh = new THREE.Mesh(geometry, material);
  mesh.castShadow = mesh.receiveShadow = true;
  return mesh;
};

/** Move and turn (degrees) anything, in a chain: `at(ball(...), [0, 1, 0], [0, 0, 90])`. */
export function at(object, [x, y, z], [rx, ry, rz] = [0, 0, 0]) {
  const rad = THREE.MathUtils.degToRad;
  object.position.set(x, y, z);
  object.rotation.set(rad(rx), rad(ry), rad(rz));
  return object;
}

export const together = (...objects) => new THREE.Group().add(...objects);

/** A run of points: the straight edges of a profile, or the way a rod takes. */
export const run = (...points) => points;

/** A smooth run of profile points for `turned`. */
export const soft = (...points) => new THREE.SplineCurve(points.map((p) => new THREE.Vector2(...p))).getPoints(points.length * 16);

/** A body of revolution. Each run of [radius, height] points is smooth in itself; runs meet in a hard edge. */
export function turned(material, ...runs) {
  return together(
    ...runs.map((run) =>
      solid(
        new THREE.LatheGeometry(
          run.map((p) => (p.isVector2 ? p : new THREE.Vector2(...p))),
          320,
        ),
        material,
      ),
    ),
  );
}

/** A disc with a softened rim, the commonest turned part. */
export function puck(material, radius, bottom, top, round = 0.04) {
  return turned(
    material,
    [
      [0, bottom],
      [radius - round, bottom],
    ],
    soft([radius - round, bottom], [radius - round * 0.3, bottom + round * 0.3], [radius, bottom + round]),
    [
      [radius, bottom + round],
      [radius, top - round],
    ],
    soft([radius, top - round], [radius - round * 0.3, top - round * 0.3], [radius - round, top]),
    [
      [radius - round, top],
      [0, top],
    ],
  );
}

/** A rod along a curve; `radius` is a number or a function of 0..1. Its ends are always closed. */
export function rod(material, points, radius, { ends = "round" } = {}) {
  const thick = typeof radius === "function" ? radius : () => radius;
  const curve = new THREE.CatmullRomCurve3(
    points.map((p) => new THREE.Vector3(...p)),
    false,
    "centripetal",
  );
  const steps = 160;
  const geometry = new THREE.TubeGeometry(curve, steps, 1, 40);
  const { position, normal } = geometry.attributes;
  for (let ring = 0; ring <= steps; ring++) {
    const centre = curve.getPointAt(ring / steps);
    for (let side = 0; side <= 40; side++) {
      const i = ring * 41 + side;
      const r = thick(ring / steps);
      position.setXYZ(i, centre.x + normal.getX(i) * r, centre.y + normal.getY(i) * r, centre.z + normal.getZ(i) * r);
    }
  }
  const group = together(solid(geometry, material));
  for (const end of [0, 1]) {
    const cap =
      ends === "round"
        ? solid(new THREE.SphereGeometry(thick(end), 40, 24), material)
        : solid(new THREE.CircleGeometry(thick(end), 48), material);
    cap.position.copy(curve.getPointAt(end));
    cap.lookAt(cap.position.clone().add(curve.getTangentAt(end).multiplyScalar(end ? 1 : -1)));
    group.add(cap);
  }
  return group;
}

export const ball = (material, radius) => solid(new THREE.SphereGeometry(radius, 96, 64), material);

export const ring = (material, radius, thickness) => solid(new THREE.TorusGeometry(radius, thickness, 48, 160), material);

/** A flat outline with depth and softened edges; centred on its own thickness. */
export function slab(material, shape, depth, round = 0.04) {
  const geometry = new THREE.ExtrudeGeometry(shape, {
    depth: depth - round * 2,
    bevelThickness: round,
    bevelSize: round,
    bevelSegments: 24,
    curveSegments: 48,
  });
  geometry.translate(0, 0, round - depth / 2);
  return solid(geometry, material);
}

/** A padded band bent round the z axis: `thick` by `wide`, over `sweep` degrees with its middle at the top. */
export function bend(material, radius, thick, wide, sweep, round = 0.05) {
  const rad = THREE.MathUtils.degToRad;
  const profile = new THREE.Shape();
  const [a, b] = [thick / 2, wide / 2];
  profile.moveTo(-a + round, -b);
  profile.lineTo(a - round, -b).absarc(a - round, -b + round, round, -Math.PI / 2, 0);
  profile.lineTo(a, b - round).absarc(a - round, b - round, round, 0, Math.PI / 2);
  profile.lineTo(-a + round, b).absarc(-a + round, b - round, round, Math.PI / 2, Math.PI);
  profile.lineTo(-a, -b + round).absarc(-a + round, -b + round, round, Math.PI, Math.PI * 1.5);
  const outline = profile.getPoints(12);
  const shell = solid(
    new THREE.LatheGeometry(
      outline.map((p) => new THREE.Vector2(radius + p.x, p.y)),
      160,
      Math.PI / 2 - rad(sweep / 2),
      rad(sweep),
    ),
    material,
  );
  const caps = [-1, 1].map((end) => {
    const cap = solid(new THREE.ShapeGeometry(profile), material);
    const angle = rad((end * sweep) / 2);
    cap.position.set(Math.cos(angle) * radius, 0, -Math.sin(angle) * radius);
    cap.rotation.y = angle;
    return cap;
  });
  return together(at(together(at(together(shell, ...caps), [0, 0, 0], [90, 0, 0])), [0, 0, 0], [0, 0, 90]));
}
