import fs from "node:fs";
import { altOf, captionOf, companionName } from "../../lib/catalog/copy.ts";
import type { Companion, PartMark, PictureFormat, Shot, ShownThing } from "../../lib/catalog/model.ts";
import { type MediaInput, mediaInput } from "../../lib/catalog/schema/media.ts";
import type { ProductInput } from "../../lib/catalog/schema/product.ts";
import type { Localized } from "../../lib/kernel/localized.ts";

type Named = { readonly part?: string; readonly name: string };
/** A picture as the command that drew it wrote it down. */
export type DrawnPicture = {
  readonly shot: Shot;
  readonly colour: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly formats: readonly PictureFormat[];
  readonly shows: { readonly inBox: readonly Named[]; readonly notInBox: readonly Named[] };
  /** What stands there only to tell the size. */
  readonly beside?: Companion;
  readonly marks?: readonly PartMark[];
};

function readDrawn(handle: string): readonly DrawnPicture[] {
  const file = new URL(`../../public/pictures/${handle}/manifest.json`, import.meta.url);
  if (!fs.existsSync(file)) throw new Error(`No picture of ${handle}: npm run pictures -- ${handle}`);
  return (JSON.parse(fs.readFileSync(file, "utf8")) as { pictures: DrawnPicture[] }).pictures;
}

/** What was drawn of this product, fronts first, each with what it shows and what of that is not sold with it. */
export function picturesOf(product: ProductInput, drawn: readonly DrawnPicture[] = readDrawn(product.handle)): MediaInput[] {
  const several =
    new Set(drawn.map(({ colour }) => colour)).size > 1 || product.variants.some(({ options }) => options.colour !== undefined);
  refuseUnknownParts(product, drawn);
  return drawn.map((picture) => {
    const colour = several ? picture.colour : null;
    const { shot, src, width, height, formats, beside = null } = picture;
    const shows = shownIn(product, picture);
    const notIncluded = shows.filter(({ inBox }) => !inBox).map(({ name }) => name);
    return mediaInput.parse({
      ...{ shot, colour, src, width, height, formats },
      alt: altOf({ name: product.name, colour, shot, notIncluded, beside }),
      caption: captionOf({ notIncluded, beside }),
      shows: [...shows, ...(beside ? [{ name: companionName(beside), inBox: false }] : [])],
      marks: (picture.marks ?? []).filter(({ part }) => product.parts.some(({ key }) => key === part)),
    });
  });
}

/** The thing itself, what else of its box is to be seen, taken apart its spare parts, and what is not sold with it. */
function shownIn(product: ProductInput, { shot, shows }: DrawnPicture): ShownThing[] {
  const spares = shot === "parts" ? product.parts : [];
  const inBox = shows.inBox.flatMap((shown) => {
    if (product.notInBox.some(({ name }) => name.en === shown.name))
      throw new Error(`The picture of ${product.handle} shows "${shown.name}" as if it came with it; the product says that it does not`);
    return spares.find(({ key }) => key === shown.part)?.name ?? product.box.find(({ name }) => name.en === shown.name)?.name ?? [];
  });
  return [
    ...[product.name, ...inBox].map((name) => ({ name, inBox: true })),
    ...shows.notInBox.map(({ name }) => ({ name: declared(product, name), inBox: false })),
  ];
}

/** A picture may show what the buyer does not get only if the product says so. */
function declared(product: ProductInput, shown: string): Localized {
  const item = product.notInBox.find(({ name }) => name.en === shown);
  if (!item) throw new Error(`The picture of ${product.handle} shows "${shown}", which is neither in its box nor said to be missing`);
  return item.name;
}

/** What is numbered for sale as a spare part is a part of the drawing, the same in another size ("lid-28"), or a piece of the box that no drawing shows. */
function refuseUnknownParts(product: ProductInput, drawn: readonly DrawnPicture[]): void {
  const exploded = drawn.find(({ shot }) => shot === "parts");
  if (!exploded) return;
  const known = new Set(exploded.shows.inBox.map(({ part }) => part));
  const inBox = new Set(product.box.map(({ name }) => name.en));
  const isKnown = (key: string, fits: unknown) => known.has(key) || (fits !== undefined && known.has(key.replace(/-[^-]+$/, "")));
  const unknown = product.parts.find(({ key, name, fits }) => !isKnown(key, fits) && !inBox.has(name.en));
  if (unknown) throw new Error(`${product.handle} sells a part "${unknown.key}" that its exploded view does not show`);
}
