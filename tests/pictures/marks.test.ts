import { describe, expect, it } from "vitest";
import { apartFromOneAnother } from "@/scripts/pictures/marks.mjs";

type Mark = { part: string; x: number; y: number };
const spread = (marks: Mark[]) => apartFromOneAnother(marks) as Mark[];
/** On a picture 360 px wide and a quarter taller. */
const pixelsBetween = (one: Mark | undefined, other: Mark | undefined) =>
  one && other ? Math.hypot((one.x - other.x) * 360, (one.y - other.y) * 450) : Number.NaN;

describe("the marks of an exploded view", () => {
  it("stay where they are when there is room", () => {
    const marks = [
      { part: "lid", x: 0.5, y: 0.2 },
      { part: "body", x: 0.5, y: 0.6 },
    ];
    expect(spread(marks)).toEqual(marks);
  });

  it("are pushed apart until a finger meets one of them only", () => {
    const placed = spread([
      { part: "seal", x: 0.5, y: 0.5 },
      { part: "blade", x: 0.5, y: 0.5 },
      { part: "collar", x: 0.51, y: 0.52 },
    ]);
    for (const [i, one] of placed.entries())
      for (const other of placed.slice(i + 1)) expect(pixelsBetween(one, other)).toBeGreaterThanOrEqual(44);
  });

  it("never leave the picture", () => {
    for (const { x, y } of spread([
      { part: "tip", x: 0.001, y: 0.999 },
      { part: "cap", x: 0, y: 1 },
    ])) {
      expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThanOrEqual(0.06);
    }
  });
});
