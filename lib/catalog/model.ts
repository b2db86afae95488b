import type { Localized } from "../kernel/localized.ts";
import type { Money } from "../kernel/money.ts";

export const PRODUCT_STATUSES = ["draft", "active", "archived"] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

/** The six grounds a picture may stand on. */
export const TILES = ["clay", "sage", "sky", "blush", "ochre", "stone"] as const;
export type Tile = (typeof TILES)[number];

export const SHOTS = ["front", "side", "back", "above", "detail", "scale", "parts"] as const;
export type Shot = (typeof SHOTS)[number];

/** What two variants of a product may differ in, in the order in which a title names them. */
export const OPTIONS = ["colour", "cups", "diameter", "size"] as const;
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
  /** The one fact that stands on the card: by itself, or after its label where the number alone would say little. */
  readonly card?: "value" | "labelled" | undefined;
};

export type Range = { readonly from: number; readonly to: number };
/** A number or a range in the definition's unit, words, yes or no, or language codes. */
export type SpecValue = number | Range | Localized | boolean | readonly string[];
export type Specs = Readonly<Record<string, SpecValue>>;

export type BoxItem = { readonly name: Localized; readonly quantity: number };
/** Not in the box: `needed` to use it at all, or only useful; `handle` when we sell it. */
export type MissingItem = { readonly name: Localized; readonly needed: boolean; readonly handle?: string | undefined };

/** Whether a part is for the very thing somebody has. */
export type PartFit = "yes" | "no" | "unknown";
export type PartFits = { readonly [O in Option]?: readonly string[] | undefined };

/** One piece a thing is made of, as its exploded view numbers it. `key` is the part's id in the model, `sku` its stock code as a spare part. */
export type ProductPart = {
  readonly key: string;
  readonly name: Localized;
  readonly sku: string;
  /** What it takes to change it; left out where no tool is needed, or it is not changed at home. */
  readonly tools?: Localized | undefined;
  readonly minutes?: number | undefined;
  /** Ready to send; left out where nobody has weighed it. */
  readonly weightGrams?: number | undefined;
  /** The options of the thing it is made for; an option that is not named makes no difference. Left out where nobody has said. */
  readonly fits?: PartFits | undefined;
};

/** A reparability figure as the law of a market defines it, 0 to 10. */
export type RepairFigure = { readonly scheme: "fr-repairability" | "fr-durability"; readonly score: number };
/** Something it uses up: so many a year, at about so much each (minor units of each currency). */
export type YearlySupply = {
  readonly name: Localized;
  readonly perYear: number;
  readonly each: { readonly eur: number; readonly gbp?: number | undefined; readonly usd?: number | undefined };
};

/** What having it means: how long we answer for it, what it costs a year, what care it asks. Unknown stays unsaid. */
export type Ownership = {
  /** Where longer than the shop's own guarantee. */
  readonly guaranteeMonths?: number | undefined;
  /** Spare parts are kept for so many years after the last one is sold. */
  readonly partsYears?: number | undefined;
  readonly repair?: RepairFigure | undefined;
  /** kWh a year under the use that `basis` describes. */
  readonly energy?: { readonly kwhPerYear: number; readonly basis: Localized } | undefined;
  readonly supplies?: readonly YearlySupply[] | undefined;
  readonly care?: { readonly minutesPerYear: number; readonly what: Localized } | undefined;
};

/** What it leaves the house in, the smallest first; `own`: the maker's carton is enough. Words under `catalog.packing`. */
export const BOXES = ["envelope", "small", "medium", "large", "own", "pallet"] as const;
export type Box = (typeof BOXES)[number];
/** What keeps it from moving in there, the lightest first. */
export const PADDINGS = ["none", "tissue", "paper", "wrapped", "moulded"] as const;
export type Padding = (typeof PADDINGS)[number];
/** The mark that carriers want outside: cells in or beside a thing, cells alone, cells that cannot be charged, a vehicle. */
export const LITHIUM_MARKS = ["UN3481", "UN3480", "UN3091", "UN3171"] as const;
export type LithiumMark = (typeof LITHIUM_MARKS)[number];

/** How it is packed, and what else goes in that is not on its shelf. What is left out needs no care. */
export type Packing = {
  readonly box?: Box | undefined;
  readonly padding?: Padding | undefined;
  readonly fragile?: boolean | undefined;
  readonly lithium?: LithiumMark | undefined;
  readonly extras?: readonly Localized[] | undefined;
};

export type ProductQuestion = { readonly question: Localized; readonly answer: Localized };

/** Something a picture shows, and whether the buyer gets it. */
export type ShownThing = { readonly name: Localized; readonly inBox: boolean };
/** What stands beside a thing in a picture of its size; never sold with it. */
export type Companion = "mug" | "chair";
/** Where a part landed in an exploded view, as fractions of its width and height. */
export type PartMark = {
  readonly part: string;
  readonly x: number;
  readonly y: number;
  /** It stands beside its part already: the drawing itself leads from one to the other. */
  readonly beside?: true | undefined;
};

export const PICTURE_FORMATS = ["avif", "webp"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture by its path without ending; beside `<src>.webp` stands `<src>-small.webp`, and both as AVIF unless `formats` says otherwise. */
export type Picture = {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly formats?: readonly PictureFormat[];
};

/** One thing on a catalogue sheet. Its price and stock are other rooms' and laid beside it by the page. */
export type ProductCard = {
  readonly productId: string;
  readonly handle: string;
  readonly brand: string;
  readonly name: string;
  /** The type's one fact, with its unit. */
  readonly fact: string | null;
  readonly tile: Tile;
  readonly picture: Picture | null;
  /** The second side, shown while pointed at. */
  readonly turned: Picture | null;
  readonly colours: readonly string[];
  readonly variantIds: readonly string[];
};

export type CollectionView = { readonly handle: string; readonly name: string; readonly description: string };

export type GalleryPicture = Picture & {
  readonly shot: Shot;
  readonly colour: string | null;
  /** What is shown and not in the box, or what to look at. */
  readonly caption: string | null;
  readonly marks: readonly PartMark[];
};

export type ProductVariant = {
  readonly id: string;
  readonly sku: string;
  readonly gtin: string | null;
  readonly options: Options;
  readonly title: string;
  readonly packed: {
    readonly weightGrams: number;
    readonly lengthMm: number | null;
    readonly widthMm: number | null;
    readonly heightMm: number | null;
  };
  readonly originCountry: string | null;
  readonly maxPerOrder: number;
};

export type ProductPage = {
  readonly id: string;
  readonly handle: string;
  readonly brand: string;
  readonly name: string;
  readonly tagline: string;
  /** One entry a paragraph. */
  readonly description: readonly string[];
  readonly typeName: string;
  readonly tile: Tile;
  readonly specs: readonly { readonly term: string; readonly detail: string }[];
  readonly box: readonly { readonly name: string; readonly quantity: number }[];
  readonly missing: readonly { readonly name: string; readonly needed: boolean; readonly handle: string | null }[];
  /** As the exploded view numbers them. */
  readonly parts: readonly {
    readonly key: string;
    readonly name: string;
    readonly sku: string;
    readonly tools: string | null;
    readonly minutes: number | null;
  }[];
  readonly ownership: Ownership;
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  /** The facts as they are kept, for icons and sums; the lines above are for reading. */
  readonly facts: Specs;
  readonly markets: readonly string[];
  readonly collection: CollectionView | null;
  readonly pictures: readonly GalleryPicture[];
  readonly variants: readonly ProductVariant[];
};

/** A part in the list of its thing's, as something one can buy. */
export type ListedPart = ProductPage["parts"][number] & {
  /** As the exploded view numbers it. */
  readonly number: number;
  readonly variantId: string;
  readonly fits: PartFits | null;
};

/** What can be had of a thing by itself. */
export type PartsPage = {
  readonly handle: string;
  readonly brand: string;
  readonly name: string;
  readonly tile: Tile;
  readonly markets: readonly string[];
  /** Parts are had for `years` from the day the last thing is sold; `soldUntil` is that day, null while it is sold. */
  readonly kept: { readonly years: number; readonly soldUntil: string | null } | null;
  /** Taken apart where that was drawn, else as it is. */
  readonly picture: GalleryPicture | null;
  readonly parts: readonly ListedPart[];
};

/** What a cart or an order needs to know of a variant. */
export type VariantFacts = {
  readonly id: string;
  readonly productId: string;
  readonly handle: string;
  /** The thing this is a spare part of, by its handle; then `name` is the part's and `title` says what it is for. */
  readonly partOf?: string | undefined;
  readonly sku: string;
  readonly brand: string;
  /** The product's name; `title` is what tells this variant from its siblings, empty for the only one. */
  readonly name: string;
  readonly title: string;
  readonly options: Options;
  readonly picture: (Picture & { readonly tile: Tile }) | null;
  readonly weightGrams: number;
  readonly lengthMm: number | null;
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  readonly originCountry: string | null;
  readonly hsCode: string | null;
  readonly taxClass: string;
  readonly maxPerOrder: number;
  readonly markets: readonly string[];
  /** `active` only while both the product and this variant are sold. */
  readonly status: ProductStatus;
};

/** What a search came to. `spelling` is what was looked for instead of what was typed; `loose` when only some of the words fit. */
export type SearchResult = {
  readonly cards: readonly ProductCard[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly spelling: string | null;
  readonly loose: boolean;
};

/** Spare parts that were found by their names, and how many there are in all. */
export type FoundParts = {
  readonly parts: readonly { readonly handle: string; readonly thing: string; readonly name: string; readonly sku: string }[];
  readonly total: number;
};

/** A code that was typed into the search box and leads straight to what it names. */
export type FoundCode =
  | { readonly kind: "variant" | "part"; readonly handle: string; readonly sku: string }
  | { readonly kind: "order"; readonly number: string };

/** What the page lays beside a card: price in force and, when nothing of it is left, the words for that. */
export type CardOffer = {
  readonly price: Money | null /** Variants cost differently; this is the least. */;
  readonly from: boolean;
  readonly note: string | null;
};
export type CardOffers = Readonly<Record<string, CardOffer>>;
