import { z } from "zod";
import { MARKETS, type Market } from "../../store.config.ts";
import { LANGUAGES } from "../kernel/localized.ts";
import { OPTIONS, PICTURE_FORMATS, PRODUCT_STATUSES, SHOTS, SPEC_KINDS, type SpecDefinition, type SpecValue, TILES } from "./model.ts";
import { isGtin13 } from "./rules/gtin.ts";
import { findContradictions } from "./rules/prose.ts";
import { kindOf, placeholdersIn } from "./rules/specs.ts";
import { isUnit } from "./rules/units.ts";

/** What enters the catalogue, from the seed, from staff's forms or from a file: the same rules. Messages are problem codes. */
const line = (max = 120) => z.string("required").trim().min(1, "required").max(max, "too_long");
const localized = (max = 120) => z.strictObject({ en: line(max), de: line(max) });
const handle = z
  .string("required")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "handle_invalid")
  .max(80, "too_long");
const count = z.number("not_a_number").int("not_a_number").positive("not_a_number").max(1_000_000, "not_a_number");
const market = z.enum(MARKETS as [Market, ...Market[]], "unknown");

const specDefinition = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "key_invalid"),
  label: localized(60),
  kind: z.enum(SPEC_KINDS, "unknown"),
  unit: z
    .string()
    .refine((unit): boolean => isUnit(unit), "unit_unknown")
    .optional(),
  card: z.enum(["value", "labelled"]).optional(),
});

export const productTypeInput = z.strictObject({
  key: handle,
  name: localized(60),
  specs: z.array(specDefinition).min(1, "required").max(40, "too_long"),
});
export type ProductTypeInput = z.infer<typeof productTypeInput>;

export const collectionInput = z.strictObject({
  handle,
  name: localized(60),
  description: localized(400),
  position: count,
  /** In the order of the page. */
  products: z.array(handle).max(500, "too_many"),
});
export type CollectionInput = z.infer<typeof collectionInput>;

const specValue = z.union([
  z.number(),
  z.boolean(),
  z.strictObject({ from: z.number(), to: z.number() }).refine(({ from, to }) => from < to, "range_invalid"),
  localized(200),
  z.array(z.string().regex(/^[a-z]{2}$/, "language_invalid")).min(1, "required"),
]);

const option = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$|^[A-Z0-9]{1,4}$/, "option_invalid");

const sku = z
  .string("required")
  .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, "sku_invalid")
  .max(40, "too_long");

export const variantInput = z.strictObject({
  sku,
  gtin: z.string().refine(isGtin13, "gtin_invalid").nullable(),
  options: z.partialRecord(z.enum(OPTIONS), option),
  /** Ready to send, carton included: what carriers ask. The bare thing's own measures are specs. */
  weightGrams: count,
  lengthMm: count,
  widthMm: count,
  heightMm: count,
  originCountry: z.string().regex(/^[A-Z]{2}$/, "country_invalid"),
  hsCode: z.string().regex(/^\d{6,10}$/, "hs_code_invalid"),
  maxPerOrder: count.max(999, "too_many"),
});
export type VariantInput = z.infer<typeof variantInput>;

const part = z.strictObject({
  key: handle,
  name: localized(80),
  sku,
  tools: localized(120).optional(),
  minutes: count.max(600, "too_many").optional(),
});

const years = z.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(40, "too_many");
const minorUnits = z.number("not_a_number").int("not_a_number").positive("not_a_number");

const ownership = z.strictObject({
  guaranteeMonths: count.max(480, "too_many").optional(),
  partsYears: years.optional(),
  repair: z
    .strictObject({
      scheme: z.enum(["fr-repairability", "fr-durability"], "unknown"),
      score: z.number("not_a_number").min(0).max(10, "too_many"),
    })
    .optional(),
  energy: z.strictObject({ kwhPerYear: z.number("not_a_number").positive("not_a_number"), basis: localized(200) }).optional(),
  supplies: z
    .array(
      z.strictObject({
        name: localized(80),
        perYear: z.number("not_a_number").positive("not_a_number"),
        each: z.strictObject({ eur: minorUnits, gbp: minorUnits.optional(), usd: minorUnits.optional() }),
      }),
    )
    .max(10, "too_many")
    .optional(),
  care: z.strictObject({ minutesPerYear: count, what: localized(200) }).optional(),
});

const product = z.strictObject({
  handle,
  brand: line(60),
  type: handle,
  status: z.enum(PRODUCT_STATUSES, "unknown"),
  name: localized(80),
  tagline: localized(140),
  description: localized(4_000),
  specs: z.record(z.string(), specValue),
  box: z
    .array(z.strictObject({ name: localized(), quantity: count }))
    .min(1, "required")
    .max(40, "too_many"),
  notInBox: z.array(z.strictObject({ name: localized(), needed: z.boolean(), handle: handle.optional() })).max(20, "too_many"),
  parts: z.array(part).max(40, "too_many").default([]),
  ownership: ownership.default({}),
  questions: z
    .array(z.strictObject({ question: localized(160), answer: localized(800) }))
    .max(20, "too_many")
    .default([]),
  markets: z.array(market).min(1, "required"),
  taxClass: z.enum(["standard", "reduced"], "unknown"),
  tile: z.enum(TILES, "unknown"),
  variants: z.array(variantInput).min(1, "required").max(100, "too_many"),
});
export type ProductInput = z.infer<typeof product>;

type Problem = { readonly message: string; readonly path: readonly (string | number)[] };

/** A product of this type: the shape above, and every rule that needs more than one field. */
export const productInput = (definitions: readonly SpecDefinition[]) => product.superRefine(wholeChecks(definitions));

/** The same rules for variants that say more, as those of a seed file with their price and stock. */
export const productInputWith = <V extends z.ZodType<VariantInput>>(variant: V, definitions: readonly SpecDefinition[]) =>
  product
    .extend({ variants: z.array(variant).min(1, "required").max(100, "too_many") })
    .superRefine((given, context) => wholeChecks(definitions)(given as ProductInput, context));

const wholeChecks = (definitions: readonly SpecDefinition[]) => (given: ProductInput, context: z.core.$RefinementCtx) => {
  const problems = [
    ...specProblems(given, definitions),
    ...proseProblems(given, definitions),
    ...variantProblems(given),
    ...marketProblems(given),
  ];
  for (const { message, path } of problems) context.addIssue({ code: "custom", message, path: [...path] });
};

function specProblems({ specs }: ProductInput, definitions: readonly SpecDefinition[]): Problem[] {
  const known = new Map(definitions.map((definition) => [definition.key, definition]));
  const missing = definitions
    .filter(({ key }) => specs[key] === undefined)
    .map(({ key }) => ({ message: "required", path: ["specs", key] }));
  const wrong = Object.entries(specs).flatMap(([key, value]) => {
    const definition = known.get(key);
    if (!definition) return [{ message: "spec_unknown", path: ["specs", key] }];
    return kindOf(value as SpecValue) === definition.kind ? [] : [{ message: "spec_kind_wrong", path: ["specs", key] }];
  });
  return [...missing, ...wrong];
}

function proseProblems(given: ProductInput, definitions: readonly SpecDefinition[]): Problem[] {
  const texts = { tagline: given.tagline, description: given.description };
  const unknown = Object.entries(texts).flatMap(([field, text]) =>
    LANGUAGES.flatMap((language) => placeholdersIn(text[language]))
      .filter((key) => given.specs[key] === undefined)
      .map(() => ({ message: "placeholder_unknown", path: [field] })),
  );
  const facts = { specs: given.specs as Record<string, SpecValue>, definitions };
  const things = [...given.box, ...given.notInBox].map(({ name }) => name);
  const answers = given.questions.flatMap(({ question, answer }) => [question, answer]);
  const contradictions = findContradictions([...Object.values(texts), ...things, ...answers], facts);
  return [...unknown, ...contradictions.map(({ language }) => ({ message: "number_contradicts_specs", path: ["description", language] }))];
}

function variantProblems({ variants }: ProductInput): Problem[] {
  const named = variants.map(({ options }) => OPTIONS.map((name) => `${name}=${options[name] ?? ""}`).join());
  const shapes = new Set(variants.map(({ options }) => Object.keys(options).sort().join()));
  const doubled = named.flatMap((name, index) =>
    named.indexOf(name) < index ? [{ message: "options_doubled", path: ["variants", index, "options"] }] : [],
  );
  const mixed = shapes.size > 1 ? [{ message: "options_differ", path: ["variants"] }] : [];
  const codes = (key: "sku" | "gtin") =>
    variants.flatMap((variant, index) =>
      variants.findIndex((other) => other[key] !== null && other[key] === variant[key]) < index && variant[key] !== null
        ? [{ message: `${key}_doubled`, path: ["variants", index, key] }]
        : [],
    );
  return [...doubled, ...mixed, ...codes("sku"), ...codes("gtin")];
}

/** Where the law wants instructions in the country's language, a thing without them is not sold there. */
const LANGUAGE_OF_MARKET: Readonly<Record<Market, string>> = { IE: "en", DE: "de", FR: "fr", ES: "es", PT: "pt", GB: "en", US: "en" };
const MAINS_VOLTS: Readonly<Partial<Record<Market, number>>> = { US: 120 };
const EUROPEAN_MAINS_VOLTS = 230;

function marketProblems({ markets, specs }: ProductInput): Problem[] {
  const languages = specs.instructions;
  const volts = specs.voltage;
  return markets.flatMap((each, index) => {
    const path = ["markets", index];
    if (Array.isArray(languages) && !languages.includes(LANGUAGE_OF_MARKET[each])) return [{ message: "instructions_missing", path }];
    if (typeof volts === "number" && volts !== (MAINS_VOLTS[each] ?? EUROPEAN_MAINS_VOLTS)) return [{ message: "voltage_wrong", path }];
    return [];
  });
}

export const searchInput = z.strictObject({
  q: z
    .string()
    .max(200)
    .optional()
    .transform((value) => (value ?? "").normalize("NFC").replace(/\s+/g, " ").trim()),
  page: z.coerce.number().int().min(1).max(500).catch(1),
});

export const mediaInput = z.strictObject({
  shot: z.enum(SHOTS, "unknown"),
  colour: option.nullable(),
  /** The path without its ending; its files stand beside one another as `formats` says, each with its `-small` kin. */
  src: z.string().regex(/^\/(?:pictures|media)\/[a-z0-9/_-]+$/, "path_invalid"),
  width: count,
  height: count,
  alt: localized(200),
  caption: localized(200).nullable().default(null),
  /** Everything the picture shows: what of it does not come in the box must be said in caption and alt. */
  shows: z
    .array(z.strictObject({ name: localized(), inBox: z.boolean() }))
    .max(40, "too_many")
    .default([]),
  marks: z
    .array(z.strictObject({ part: handle, x: z.number().min(0).max(1), y: z.number().min(0).max(1) }))
    .max(40, "too_many")
    .default([]),
  formats: z.array(z.enum(PICTURE_FORMATS, "unknown")).min(1, "required").default(["avif", "webp"]),
});
export type MediaInput = z.infer<typeof mediaInput>;
