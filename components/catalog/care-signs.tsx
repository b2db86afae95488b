import type { CareMark, CareSign } from "@/lib/catalog/rules/care";

/** The signs that textile labels carry everywhere, drawn by us on a grid of 48 by 42. */
const STROKES: Readonly<Record<CareSign, readonly string[]>> = {
  wash: ["M3 9l5 27h32l5-27", "M4.5 15c4.5-4.5 8.5-4.5 13 0s8.5 4.5 13 0 8.5-4.5 13 0"],
  bleach: ["M24 4 44 38H4z"],
  dryer: ["M5 3h38v36H5z", "M24 7a14 14 0 1 1 0 28 14 14 0 0 1 0-28z"],
  iron: ["M3 34h42l-4.5-22c-.6-2.6-2.2-4-5-4H17", "M3 34c1-9.5 8-14 17-14h22"],
  dryClean: ["M24 3a18 18 0 1 1 0 36 18 18 0 0 1 0-36z"],
};
const HAND = "M38 5 27 16.5l-9.5 1.7c-2.4.6-2.2 3.6.2 3.8l8.3.8c3 .2 5.3-.8 7.4-3L43 11";
const CROSS = "M4 3l40 36M44 3 4 39";
const DOTS_AT: Readonly<Record<string, number>> = { iron: 27.5, dryer: 21 };

export type CareLine = CareMark & { readonly words: string };

/** Each sign with the words that say the same. */
export function CareSigns({ lines }: { lines: readonly CareLine[] }) {
  return (
    <ul className="care">
      {lines.map((line) => (
        <li key={line.sign}>
          <svg viewBox="0 0 48 42" aria-hidden="true" focusable="false" className="care-sign">
            {STROKES[line.sign].map((stroke) => (
              <path key={stroke} d={stroke} />
            ))}
            {line.hand && <path d={HAND} />}
            {line.degrees !== undefined && (
              <text x="24" y="32">
                {line.degrees}
              </text>
            )}
            {line.sign === "dryClean" && (
              <text x="24" y="27">
                P
              </text>
            )}
            {Array.from({ length: line.dots ?? 0 }, (_, index) => {
              const x = 24 + (index - ((line.dots ?? 1) - 1) / 2) * 7;
              return <circle key={x} cx={x} cy={DOTS_AT[line.sign] ?? 21} r="1.6" />;
            })}
            {!line.allowed && <path d={CROSS} />}
          </svg>
          <span>{line.words}</span>
        </li>
      ))}
    </ul>
  );
}
