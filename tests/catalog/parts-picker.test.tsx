import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PartsPicker } from "@/components/catalog/parts-picker.tsx";
import type { GalleryPicture } from "@/lib/catalog/model.ts";

const part = (key: string, name: string) => ({ key, name, sku: `K-${key}`, tools: null, minutes: null });
const parts = [part("shade", "Shade"), part("screw", "Screw for the foot")];
const picture: GalleryPicture = {
  src: "/pictures/lamp/parts",
  width: 1200,
  height: 1500,
  alt: "The lamp in parts",
  formats: ["webp"],
  shot: "parts",
  colour: null,
  caption: null,
  marks: [{ part: "shade", x: 0.4, y: 0.4 }],
};
const drawn = (shown: GalleryPicture | null) =>
  renderToStaticMarkup(
    <PartsPicker
      parts={parts}
      picture={shown}
      ground="sky"
      legend="Parts"
      noteOf={(_, isDrawn) => (isDrawn ? "" : "not in the picture")}
    />,
  );

test("a part that the picture does not show says so; without a picture none does", () => {
  expect(drawn(picture).match(/not in the picture/g)).toHaveLength(1);
  expect(drawn(picture)).toMatch(/Screw for the foot<\/span><span[^>]*>not in the picture/);
  expect(drawn(null)).not.toContain("not in the picture");
});
