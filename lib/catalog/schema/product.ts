import { z } from "zod";
import { BOXES, LITHIUM_MARKS, OPTIONS, PADDINGS, PRODUCT_STATUSES, type SpecDefinition, TILES } from "../model.ts";
import { isGtin13 } from "../rules/gtin.ts";
import { wholeChecks } from "./checks.ts";
import { count, handle, line, localized, market, option, sku } from "./fields.ts";

const specValue = z.union([
  z.number(),
  z.boolean(),
  z.strictObject({ from: z.number(), to: z.number() }).refine(({ from, to }) => from < to, "range_invalid"),
  localized(200),
  z.array(z.string().regex(/^[a-z]{2}$/, "language_invalid")).min(1, "required"),
]);

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
  weightGrams: count.optional(),
  fits: z.partialRecord(z.enum(OPTIONS), z.array(option).min(1, "required").max(40, "too_many"), "unknown").optional(),
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

/** How it is packed: by whoever furnishes the shop, on staff's form and from a file alike. */
const packing = z.strictObject({
  box: z.enum(BOXES, "unknown").optional(),
  padding: z.enum(PADDINGS, "unknown").optional(),
  fragile: z.boolean().optional(),
  lithium: z.enum(LITHIUM_MARKS, "unknown").optional(),
  extras: z.array(localized(80)).max(8, "too_many").optional(),
});

/** The shape alone; `productInput` adds the rules that need more than one field. */
export const productShape = z.strictObject({
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
  packing: packing.default({}),
  questions: z
    .array(z.strictObject({ question: localized(160), answer: localized(800) }))
    .max(20, "too_many")
    .default([]),
  markets: z.array(market).min(1, "required"),
  taxClass: z.enum(["standard", "reduced"], "unknown"),
  tile: z.enum(TILES, "unknown"),
  variants: z.array(variantInput).min(1, "required").max(100, "too_many"),
});
export type ProductInput = z.infer<typeof productShape>;

/** A product of this type: the shape above, and every rule that needs more than one field. */
export const productInput = (definitions: readonly SpecDefinition[]) => productShape.superRefine(wholeChecks(definitions));

/** The same rules for variants that say more, as those of a seed file with their price and stock. */
export const productInputWith = <V extends z.ZodType<VariantInput>>(variant: V, definitions: readonly SpecDefinition[]) =>
  productShape
    .extend({ variants: z.array(variant).min(1, "required").max(100, "too_many") })
    .superRefine((given, context) => wholeChecks(definitions)(given as ProductInput, context));
