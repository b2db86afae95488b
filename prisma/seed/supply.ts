import type { ProductSeed } from "./product-seed.ts";

type Words = readonly [en: string, de: string];
type Variant = ProductSeed["variants"][number];

type Supply = Pick<ProductSeed, "handle" | "brand" | "type" | "specs" | "tile"> & {
  readonly name: Words;
  readonly tagline: Words;
  readonly text: Words;
  readonly box: readonly (readonly [...Words, number])[];
  readonly missing?: ProductSeed["notInBox"];
  readonly questions: readonly (readonly [...Words, ...Words])[];
  readonly markets?: ProductSeed["markets"];
  readonly packed: Pick<Variant, "weightGrams" | "lengthMm" | "widthMm" | "heightMm" | "originCountry" | "hsCode" | "maxPerOrder">;
  readonly variants: readonly (Pick<Variant, "sku" | "gtin" | "prices" | "onHand"> & Partial<Pick<Variant, "options" | "incoming">>)[];
};

const said = ([en, de]: Words) => ({ en, de });

/** A small thing that another takes: it has no parts and asks for no care. */
export const supply = ({
  name,
  tagline,
  text,
  box,
  missing = [],
  questions,
  markets,
  packed,
  variants,
  specs,
  ...rest
}: Supply): ProductSeed => ({
  ...rest,
  status: "active",
  name: said(name),
  tagline: said(tagline),
  description: said(text),
  specs: { ...specs, instructions: ["en", "de", "fr", "es", "pt"] },
  box: box.map(([en, de, quantity]) => ({ name: { en, de }, quantity })),
  notInBox: missing,
  questions: questions.map(([askEn, askDe, en, de]) => ({ question: { en: askEn, de: askDe }, answer: { en, de } })),
  markets: markets ?? ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  variants: variants.map((variant) => ({ options: {}, ...packed, ...variant })),
});
