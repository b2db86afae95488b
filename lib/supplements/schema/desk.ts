import { z } from "zod";
import { type Flat, filledRows, inOrder, isTicked, localizedText, number, optionalText, text } from "../../catalog/rules/desk/flat.ts";
import { localized } from "../../catalog/schema/fields.ts";
import { idField } from "../../kernel/fields.ts";
import { ATTRIBUTE_KINDS, CAPABILITY_KINDS, FITMENT_VERDICTS, NEED_KINDS, NEED_SOURCES, type Written } from "../model.ts";
import { type Read, readAttributeLines, readRuleLines, readWhenLines } from "../rules/written.ts";

/** Staff's forms arrive flat (`why.en`, `rules`); each is read into its row, and a problem is said at its field. */
const flat = z.record(z.string().max(80, "unknown"), z.string().max(4_000, "too_long"));
const whole = (least: number, most: number) =>
  z.number("not_a_number").int("not_a_number").min(least, "not_a_number").max(most, "not_a_number");
const key = z.string().regex(/^[a-z][a-z0-9_]{1,59}$/, "key_invalid");
const productId = idField("prd");
const version = whole(0, 1_000_000);
const source = z.enum(NEED_SOURCES, "required");

const capability = z.strictObject({
  key,
  name: localized(80),
  question: localized(200),
  kind: z.enum(CAPABILITY_KINDS, "required"),
  attributes: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[a-zA-Z][\w]{0,39}$/, "key_invalid"),
        label: localized(60),
        unit: z.string().max(20, "too_long").optional(),
        kind: z.enum(ATTRIBUTE_KINDS, "required"),
      }),
    )
    .max(20, "too_long"),
  shared: z.boolean(),
  askable: z.boolean(),
  version,
});

const attributeRow = (given: Flat, row: number) => ({
  key: text(given, `attributes.${row}.key`),
  label: localizedText(given, `attributes.${row}.label`),
  ...(text(given, `attributes.${row}.unit`) && { unit: text(given, `attributes.${row}.unit`) }),
  kind: text(given, `attributes.${row}.kind`),
});

export const capabilityForm = flat
  .transform((given) => ({
    key: text(given, "key"),
    name: localizedText(given, "name"),
    question: localizedText(given, "question"),
    kind: text(given, "kind"),
    attributes: inOrder(given, "attributes", filledRows(given, "attributes", ["kind", "unit"])).map((row) => attributeRow(given, row)),
    shared: isTicked(given, "shared"),
    askable: isTicked(given, "askable"),
    version: number(given, "version") ?? 0,
  }))
  .pipe(capability);

const lines = <T>(read: (text: string) => Read<T>) =>
  z.string().transform((typed, context): readonly T[] => {
    const found = read(typed);
    if (found.ok) return found.value;
    context.addIssue({ code: "custom", message: "line_unreadable" });
    return z.NEVER;
  });

/** A thing of ours by the last part of its address, or one variant of it by its number. */
const thing = z.string().trim().max(80, "too_long");
const variantId = z.union([idField("var"), z.literal("").transform(() => null)]);

const need = z.strictObject({
  id: idField("nee").nullable(),
  productId,
  variantId,
  kind: z.enum(NEED_KINDS, "required"),
  capability: z.union([key, z.literal("").transform(() => null)]),
  to: thing,
  quantity: whole(1, 999),
  inBox: whole(0, 999),
  inBoxSince: whole(1, 999),
  inBoxUntil: whole(1, 999).nullable(),
  rules: lines(readRuleLines),
  onlyWhen: lines(readWhenLines),
  why: localized(300),
  lasts: z
    .strictObject({
      days: z.number("not_a_number").positive("not_a_number").max(20_000, "not_a_number"),
      spread: z.number("not_a_number").min(0, "not_a_number").max(20_000, "not_a_number"),
      basis: localized(200),
    })
    .nullable(),
  source,
  isVerified: z.boolean(),
  position: whole(0, 999),
  version,
});

export const needForm = flat
  .transform((given) => ({
    id: text(given, "id") || null,
    productId: text(given, "productId"),
    variantId: text(given, "variantId"),
    kind: text(given, "kind"),
    capability: text(given, "capability"),
    to: text(given, "to"),
    quantity: number(given, "quantity") ?? 1,
    inBox: number(given, "inBox") ?? 0,
    inBoxSince: number(given, "inBoxSince") ?? 1,
    inBoxUntil: number(given, "inBoxUntil") ?? null,
    rules: text(given, "rules"),
    onlyWhen: text(given, "onlyWhen"),
    why: localizedText(given, "why"),
    lasts:
      number(given, "lasts.days") === undefined && !optionalText(given, "lasts.basis")
        ? null
        : { days: number(given, "lasts.days"), spread: number(given, "lasts.spread") ?? 0, basis: localizedText(given, "lasts.basis") },
    source: text(given, "source"),
    isVerified: isTicked(given, "isVerified"),
    position: number(given, "position") ?? 0,
    version: number(given, "version") ?? 0,
  }))
  .pipe(need);
export type NeedInput = z.infer<typeof need>;

const provision = z.strictObject({
  id: idField("pvn").nullable(),
  productId,
  variantId,
  capability: key,
  quantity: whole(1, 999),
  attributes: lines(readAttributeLines).transform((pairs): Readonly<Record<string, Written>> => Object.fromEntries(pairs)),
  source,
  isVerified: z.boolean(),
  version,
});

export const provisionForm = flat
  .transform((given) => ({
    id: text(given, "id") || null,
    productId: text(given, "productId"),
    variantId: text(given, "variantId"),
    capability: text(given, "capability"),
    quantity: number(given, "quantity") ?? 1,
    attributes: text(given, "attributes"),
    source: text(given, "source"),
    isVerified: isTicked(given, "isVerified"),
    version: number(given, "version") ?? 0,
  }))
  .pipe(provision);
export type ProvisionInput = z.infer<typeof provision>;

const fitment = z.strictObject({
  id: idField("fit").nullable(),
  productId,
  variantId,
  to: thing.pipe(z.string().min(1, "required")),
  verdict: z.enum(FITMENT_VERDICTS, "required"),
  adapter: thing,
  reason: localized(300),
  source,
  isVerified: z.boolean(),
  version,
});

export const fitmentForm = flat
  .transform((given) => ({
    id: text(given, "id") || null,
    productId: text(given, "productId"),
    variantId: text(given, "variantId"),
    to: text(given, "to"),
    verdict: text(given, "verdict"),
    adapter: text(given, "adapter"),
    reason: localizedText(given, "reason"),
    source: text(given, "source"),
    isVerified: isTicked(given, "isVerified"),
    version: number(given, "version") ?? 0,
  }))
  .pipe(fitment);
export type FitmentInput = z.infer<typeof fitment>;
export type CapabilityInput = z.infer<typeof capability>;

export const removeNeedInput = z.strictObject({ id: idField("nee"), productId });
export const removeProvisionInput = z.strictObject({ id: idField("pvn"), productId });
export const removeFitmentInput = z.strictObject({ id: idField("fit"), productId });
/** Of those that follow from a thing's facts too: `mains:prd_…`. */
const needId = z.string().regex(/^(nee|[a-z]+:prd)_[0-9a-z]{8,40}$/, "unknown");
export const settleInput = z.strictObject({ needId, finding: z.enum(["mended", "right"], "required") });
