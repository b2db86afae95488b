import type { Localized } from "../kernel/localized.ts";

export const PRODUCT_STATUSES = ["draft", "active", "archived"] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

/** The six grounds a picture may stand on. */
export const TILES = ["clay", "sage", "sky", "blush", "ochre", "stone"] as const;
export type Tile = (typeof TILES)[number];

export const SHOTS = ["front", "side", "back", "above", "detail", "scale", "parts"] as const;
export type Shot = (typeof SHOTS)[number];

/** What two variants of a product may differ in, in the order in which a title names them. */
export const OPTIONS = ["colour", "cups", "size"] as const;
export type Option = (typeof OPTIONS)[number];
export type Options = { readonly [K in Option]?: string };

export const SPEC_KINDS = ["number", "range", "text", "flag", "languages"] as const;
export type SpecKind = (typeof SPEC_KINDS)[number];

/** A question that every product of a type answers, once, in one unit. */
export type SpecDefinition = {
  readonly key: string;
  readonly label: Localized;
  readonly kind: SpecKind;
  readonly unit?: string;
  /** The one fact that stands on the card. */
  readonly card?: boolean;
};

export type Range = { readonly from: number; readonly to: number };
/** A number or a range in the definition's unit, words, yes or no, or language codes. */
export type SpecValue = number | Range | Localized | boolean | readonly string[];
export type Specs = Readonly<Record<string, SpecValue>>;

export type BoxItem = { readonly name: Localized; readonly quantity: number };
/** Not in the box: `needed` to use it at all, or only useful; `handle` when we sell it. */
export type MissingItem = { readonly name: Localized; readonly needed: boolean; readonly handle?: string | undefined };

export type ProductType = { readonly key: string; readonly name: Localized; readonly specs: readonly SpecDefinition[] };
