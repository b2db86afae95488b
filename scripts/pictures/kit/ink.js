/** How a surface takes ink: one light, three flat tones, one hard highlight. */
import * as THREE from "three";
import { INKS } from "./inks.js";

/** Direction from the object to the light: high, left, a little in front. It never turns. */
export const LIGHT = new THREE.Vector3(-0.46, 0.8, 0.5).normalize();

/** The surface direction that catches the window: one hard highlight, always in the same place. */
const WINDOW = new THREE.Vector3(-0.4, 0.34, 0.85).normalize();

const vertexShader = /* glsl */ `
  #include <common>
  #include <shadowmap_pars_vertex>
  varying vec3 vNormalWorld;
  void main() {
    #include <beginnormal_vertex>
    #include <defaultnormal_vertex>
    #include <begin_vertex>
    #include <project_vertex>
    #include <worldpos_vertex>
    #include <shadowmap_vertex>
    vNormalWorld = mat3(modelMatrix) * normal;
  }`;

/** N·L and the cast shadow fall into three flat fields; a glossy part gets one hard highlight. */
const fragmentShader = /* glsl */ `
  #include <common>
  #include <packing>
  #include <lights_pars_begin>
  #include <shadowmap_pars_fragment>
  #include <shadowmask_pars_fragment>
  uniform vec3 lamp, window, tonesLight, tonesMid, tonesShadow;
  uniform float gloss, glows;
  uniform vec2 edges;
  varying vec3 vNormalWorld;

  float over(float edge, float value) {
    float soft = max(fwidth(value), 1e-4) * 0.7;
    return smoothstep(edge - soft, edge + soft, value);
  }

  void main() {
    vec3 N = normalize(gl_FrontFacing ? vNormalWorld : -vNormalWorld);
    float facing = dot(N, lamp);
    float lit = max(getShadowMask(), glows);
    float aboveShadow = over(edges.x, facing) * lit;
    float aboveMid = over(edges.y, facing) * lit;
    vec3 tone = mix(tonesShadow, tonesMid, aboveShadow);
    tone = mix(tone, tonesLight, aboveMid);
    float shine = over(0.988, dot(N, window)) * gloss * lit;
    tone = mix(tone, vec3(1.0, 0.985, 0.95), shine);
    gl_FragColor = linearToOutputTexel(vec4(tone, 1.0));
  }`;

/**
 * A flat three-tone ink. `gloss` 0 is cloth or wood, 1 is enamel; `edges` are the N·L values
 * where shadow turns to mid and mid to light; `glows` is for a lit bulb, which no shadow reaches.
 */
export function ink(ramp, { gloss = 0, edges = [0.06, 0.74], glows = false } = {}) {
  const [light, mid, shadow] = (Array.isArray(ramp) ? ramp : INKS[ramp]).map((hex) => new THREE.Color(hex));
  return new THREE.ShaderMaterial({
    lights: true,
    side: THREE.DoubleSide,
    vertexShader,
    fragmentShader,
    uniforms: THREE.UniformsUtils.merge([
      THREE.UniformsLib.lights,
      {
        lamp: { value: LIGHT },
        window: { value: WINDOW },
        tonesLight: { value: light },
        tonesMid: { value: mid },
        tonesShadow: { value: shadow },
        gloss: { value: gloss },
        glows: { value: glows ? 1 : 0 },
        edges: { value: new THREE.Vector2(...edges) },
      },
    ]),
  });
}
