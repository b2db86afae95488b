/** Cable as it comes out of its bag. */
import { rod } from "./solids.js";

/** A lead laid in rings upon one another; its two ends run out to these points. */
export function coil(material, { radius = 0.55, turns = 4, thick = 0.035, ends: [from, to] }) {
  const steps = 10;
  const start = Math.PI * 0.35;
  const rings = Array.from({ length: turns * steps + 1 }, (_, i) => {
    const angle = start + (i / steps) * Math.PI * 2;
    const wide = radius + 0.03 * Math.sin(i * 1.3);
    return [Math.cos(angle) * wide, thick + (i / steps) * thick * 1.6, Math.sin(angle) * wide];
  });
  return rod(material, [from, ...rings, to], thick);
}
