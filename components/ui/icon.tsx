import { classNames } from "./class-names";

/** Strokes on lucide's grid of 24, drawn as plain SVG: lucide's own component would put every icon into the browser's script. */
const STROKES = {
  alert: ["M12 3 2 20.5h20z", "M12 10v4.5", "M12 17.4v.1"],
  arrow: ["M4 12h16", "m13 5 7 7-7 7"],
  back: ["M20 12H4", "m11 5-7 7 7 7"],
  box: ["M3 7.5 12 3l9 4.5v9L12 21l-9-4.5z", "m3 7.5 9 4.5 9-4.5", "M12 12v9"],
  cart: ["M3 4h2.4l2.2 11.5h10.6L20.5 8H6.3", "M9 20h.1", "M17 20h.1"],
  check: ["M20 6 9 17l-5-5"],
  circle: ["M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z"],
  clock: ["M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z", "M12 7v5l3.5 2"],
  copy: ["M9 9h11v11H9z", "M5 15H4V4h11v1"],
  cross: ["M5 5l14 14", "M19 5 5 19"],
  info: ["M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z", "M12 11v5.5", "M12 7.6v.1"],
  mail: ["M3 5.5h18v13H3z", "m3 6.5 9 7 9-7"],
  minus: ["M5 12h14"],
  paper: ["M6 3h8.5l4.5 4.5V21H6z", "M14 3v5h5", "M9 13h7", "M9 17h7"],
  person: ["M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z", "M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6"],
  phone: [
    "M5 3.500h4l1.8 4.8-2.3 1.700a12 12 0 0 0 5.5 5.500l1.7-2.3 4.8 1.800v4A1.5 1.5 0 0 1 19 20.5 15.5 15.5 0 0 1 3.5 5 1.5 1.5 0 0 1 5 3.500z",
  ],
  plus: ["M5 12h14", "M12 5v14"],
  print: ["M7 8V3h10v5", "M7 17H3V8h18v9h-4", "M7 14h10v7H7z"],
  returned: ["M8 4 3 9l5 5", "M3 9h11a7 7 0 0 1 0 11H9"],
  search: ["M10.5 3.500a7 7 0 1 1 0 14 7 7 0 0 1 0-14z", "m15.5 15.5 5 5"],
  truck: ["M2 6h12v11H2z", "M14 10h4.500L22 13.500V17h-8z", "M7 20h.1", "M17.5 20h.1"],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof STROKES;

/** Always beside words that say the same, so hidden from those who listen. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={classNames("icon", className)}>
      {STROKES[name].map((stroke) => (
        <path key={stroke} d={stroke} />
      ))}
    </svg>
  );
}
