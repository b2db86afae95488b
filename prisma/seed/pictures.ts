import fs from "node:fs";
import { altOf } from "../../lib/catalog/copy.ts";
import { SHOTS } from "../../lib/catalog/model.ts";
import { type MediaInput, mediaInput } from "../../lib/catalog/schema/media.ts";
import type { ProductInput } from "../../lib/catalog/schema/product.ts";

type Shown = { readonly src: string; readonly width: number; readonly height: number };
type Drawn = { readonly colours: Readonly<Record<string, Partial<Record<string, Shown>>>>; readonly showsNotInBox: readonly string[] };

const manifest = JSON.parse(fs.readFileSync(new URL("../../public/pictures/manifest.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Drawn>
>;

/** What was drawn of this product: every shot of every colour, fronts first, each with what it shows and what of that is not sold with it. */
export function picturesOf(product: ProductInput): MediaInput[] {
  const drawn = manifest[product.handle];
  if (!drawn) throw new Error(`No picture of ${product.handle}: npm run pictures -- ${product.handle}`);
  const notIncluded = drawn.showsNotInBox.map((shown) => declared(product, shown));
  const colours = Object.keys(drawn.colours);
  const several = colours.length > 1 || product.variants.some(({ options }) => options.colour !== undefined);
  return SHOTS.flatMap((shot) =>
    colours.flatMap((colour) => {
      const picture = drawn.colours[colour]?.[shot];
      if (!picture) return [];
      const alt = altOf({ name: product.name, colour: several ? colour : null, shot, notIncluded });
      return [
        mediaInput.parse({
          shot,
          colour: several ? colour : null,
          src: picture.src.replace(/\.webp$/, ""),
          width: picture.width,
          height: picture.height,
          alt,
        }),
      ];
    }),
  );
}

/** A picture may show what the buyer does not get only if the product says so. */
function declared(product: ProductInput, shown: string): { en: string; de: string } {
  const item = product.notInBox.find(({ name }) => name.en === shown);
  if (!item) throw new Error(`The picture of ${product.handle} shows "${shown}", which is neither in its box nor said to be missing`);
  return item.name;
}
