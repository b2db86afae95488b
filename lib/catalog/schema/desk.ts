import { z } from "zod";
import { store } from "../../../store.config.ts";
import { instantOf, isLocalDate, type LocalDate } from "../../kernel/days.ts";
import { idField, optionalLine } from "../../kernel/fields.ts";
import { isPartsHandle } from "../rules/parts.ts";
import { count, handle, line } from "./fields.ts";

/** What staff's forms send. A section's own fields are read with the product's type at hand (rules/desk/read.ts). */
const productId = idField("prd");

/** All fields of a section's form as they were typed; bounded, and never more than a form can hold. */
export const sectionForm = z
  .record(z.string().max(80, "unknown"), z.string().max(20_000, "too_long"))
  .refine((fields) => Object.keys(fields).length <= 2_000, "too_many")
  .transform(({ productId: id, seen, overwrite, ...fields }) => ({
    productId: id ?? "",
    seen: seen ?? "",
    overwrite: overwrite === "on",
    fields,
  }))
  .pipe(z.strictObject({ productId, seen: z.string().max(40), overwrite: z.boolean(), fields: z.record(z.string(), z.string()) }));

const typedHandle = z.string("required").trim().min(1, "required").toLowerCase().pipe(handle);
/** A product's: what ends as the spare parts of a thing do is theirs. */
const productHandle = typedHandle.refine((typed) => !isPartsHandle(typed), "handle_kept");

export const newProductForm = z
  .strictObject({
    nameEn: line(80),
    nameDe: line(80),
    brand: line(60),
    handle: productHandle,
    type: z.string("required").min(1, "type_missing").pipe(handle),
  })
  .transform(({ nameEn, nameDe, ...rest }) => ({ ...rest, name: { en: nameEn, de: nameDe } }));

/** A day and an hour as the shop's clock on the wall shows them, or empty for now. */
const wallClock = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(typed.trim()) ?? [];
    if (day && isLocalDate(day)) return instantOf(day as LocalDate, Number(hour) * 60 + Number(minute), store.contact.timeZone);
    context.addIssue({ code: "custom", message: "moment_invalid" });
    return z.NEVER;
  });

export const publishForm = z
  .strictObject({
    productId,
    revisionId: idField("rev"),
    seenAt: z.string().max(40),
    when: z.enum(["now", "later"], "required"),
    publishAt: wallClock,
    note: optionalLine(200),
  })
  .superRefine(({ when, publishAt }, context) => {
    if (when === "later" && !publishAt) context.addIssue({ code: "custom", message: "moment_invalid", path: ["publishAt"] });
  });

export const productForm = z.strictObject({ productId });
export const restoreForm = z.strictObject({ productId, number: z.coerce.number("unknown").int("unknown").positive("unknown") });
export const renameForm = z.strictObject({ productId, handle: productHandle });

/** `in.<collection id>` is ticked for each collection. */
export const membershipForm = z
  .record(z.string().max(60), z.string().max(60))
  .transform(({ productId: id, ...ticks }) => ({
    productId: id,
    collections: Object.keys(ticks).flatMap((name) => (name.startsWith("in.") ? [name.slice(3)] : [])),
  }))
  .pipe(z.strictObject({ productId, collections: z.array(idField("col")).max(200, "too_many") }));

const words = {
  handle: typedHandle,
  nameEn: line(60),
  nameDe: line(60),
  descriptionEn: line(400),
  descriptionDe: line(400),
};
const toWords = <W extends { nameEn: string; nameDe: string; descriptionEn: string; descriptionDe: string }>({
  nameEn,
  nameDe,
  descriptionEn,
  descriptionDe,
  ...rest
}: W) => ({ ...rest, name: { en: nameEn, de: nameDe }, description: { en: descriptionEn, de: descriptionDe } });

const place = z.coerce.number("not_a_number").pipe(count);

export const newCollectionForm = z.strictObject({ ...words, position: place }).transform(toWords);

/** `place.<product id>` says where a product stands; empty takes it out. */
export const collectionForm = z
  .record(z.string().max(60), z.string().max(2_000, "too_long"))
  .transform((fields) => {
    const own = Object.entries(fields).filter(([name]) => !name.startsWith("place."));
    const places = Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith("place.") && value.trim() ? [[name.slice(6), Number(value)] as const] : [],
    );
    const products = places.sort(([, a], [, b]) => a - b).map(([id]) => id);
    return { ...Object.fromEntries(own), products, places: places.map(([, at]) => at) };
  })
  .pipe(
    z.strictObject({
      ...words,
      collectionId: idField("col"),
      version: z.coerce.number().int(),
      position: place,
      products: z.array(productId).max(500, "too_many"),
      places: z.array(z.number("not_a_number")),
    }),
  )
  .transform(({ places: _places, ...rest }) => toWords(rest));
