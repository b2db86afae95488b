import { z } from "zod";
import { BOXES, PADDINGS } from "../catalog/model.ts";
import { idField, optionalLine } from "../kernel/fields.ts";
import type { Id } from "../kernel/ids.ts";
import { CHECKS } from "./rules/counter.ts";
import type { ParcelPlan } from "./rules/parcels.ts";
import { REMEDIES } from "./rules/remedies.ts";

const LINE = "lin_[0-9a-z]{8,40}";
export const MOST_PARCELS = 10;
const MOST_FIELDS = 600;
/** The heaviest thing we sell on a pallet of its own. */
const MOST_GRAMS = 300_000;

/** A form whose fields are named after lines; no others may come along, and none is longer than asked, by itself a number or an id. */
const fields = (names: string, longest = 60) =>
  z
    .record(z.string().regex(new RegExp(`^(${names})$`)), z.string().max(longest, "too_long"))
    .refine((form) => Object.keys(form).length <= MOST_FIELDS, "too_long");

const fulfillmentOf = (form: Readonly<Record<string, string>>, context: z.RefinementCtx): Id<"fulfillment"> => {
  const parsed = idField("ful").safeParse(form.fulfillmentId);
  if (!parsed.success) context.addIssue({ code: "custom", message: "unknown" });
  return (parsed.data ?? "") as Id<"fulfillment">;
};

/** A pick-up names its place: `pickup:<the carrier's id of it>`. */
export const remedyInput = z
  .strictObject({ orderId: idField("ord"), noticeId: idField("ntc"), remedy: z.string("required").max(100, "required") })
  .transform(({ orderId, noticeId, remedy }, context) => {
    const [named = "", ...point] = remedy.split(":");
    const key = REMEDIES.find((each) => each === named);
    if (!key) context.addIssue({ code: "custom", message: "required", path: ["remedy"] });
    return { orderId, noticeId, key: key ?? REMEDIES[0], point: point.join(":") || null };
  });

const NOTE = "(fragile|lithium|extra\\d)";
const LONGEST_REASON = 300;
const namedAfter = (form: object, prefix: string): string[] =>
  Object.keys(form).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));

/** `line.<id>` is ticked for each line that is in the box, `note.<id>.<key>` for each packing note that was followed. */
export const packInput = fields(`fulfillmentId|line\\.${LINE}|note\\.${LINE}\\.${NOTE}|box|padding|reason`, LONGEST_REASON).transform(
  (form, context) => ({
    fulfillmentId: fulfillmentOf(form, context),
    lineIds: namedAfter(form, "line."),
    said: {
      box: oneOf(BOXES, form, { name: "box", context }),
      padding: oneOf(PADDINGS, form, { name: "padding", context }),
      ticked: namedAfter(form, "note."),
      reason: form.reason?.trim() || null,
    },
  }),
);

type Named = { readonly name: string; readonly context: z.RefinementCtx };

function oneOf<T extends string>(
  all: readonly [T, ...T[]],
  form: Readonly<Record<string, string | undefined>>,
  { name, context }: Named,
): T {
  const found = all.find((each) => each === form[name]);
  if (!found) context.addIssue({ code: "custom", message: "required", path: [name] });
  return found ?? all[0];
}

/** `line.<id>` is ticked for each line that is not on its shelf. */
export const missingInput = fields(`fulfillmentId|line\\.${LINE}`).transform((form, context) => ({
  fulfillmentId: fulfillmentOf(form, context),
  lineIds: Object.keys(form).flatMap((name) => (name.startsWith("line.") ? [name.slice("line.".length)] : [])),
}));

/** `weight.<n>` in kilograms begins parcel n; `units.<n>.<line>` is how many of a line are in it. */
export const shipInput = fields(`fulfillmentId|service|weight\\.\\d{1,2}|units\\.\\d{1,2}\\.${LINE}`).transform((form, context) => {
  const numbers = Object.keys(form).flatMap((name) => /^weight\.(\d+)$/.exec(name)?.[1] ?? []);
  if (numbers.length > MOST_PARCELS) context.addIssue({ code: "custom", message: "too_many_parcels" });
  return {
    fulfillmentId: fulfillmentOf(form, context),
    service: form.service ?? "",
    parcels: numbers.map((n): ParcelPlan => ({ lines: linesOf(form, n, context), weightGrams: grams(form, n, context) })),
  };
});

function linesOf(form: Readonly<Record<string, string>>, n: string, context: z.RefinementCtx): ParcelPlan["lines"] {
  const prefix = `units.${n}.`;
  return Object.keys(form)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({
      lineId: name.slice(prefix.length),
      quantity: wholeNumber(form[name], { name, max: 999, code: "quantity_invalid", context }),
    }));
}

/** As the scale shows it, with a point or a comma; kept in grams. */
function grams(form: Readonly<Record<string, string>>, n: string, context: z.RefinementCtx): number {
  const typed = (form[`weight.${n}`] ?? "").trim();
  const value = /^\d{1,3}([.,]\d{1,3})?$/.test(typed) ? Math.round(Number(typed.replace(",", ".")) * 1_000) : Number.NaN;
  if (value >= 1 && value <= MOST_GRAMS) return value;
  context.addIssue({ code: "custom", message: "weight_invalid", path: [`weight.${n}`] });
  return 0;
}

type Rule = {
  readonly name: string;
  readonly max: number;
  readonly code: string;
  readonly context: z.RefinementCtx;
};

function wholeNumber(typed: string | undefined, { name, max, code, context }: Rule): number {
  const text = (typed ?? "").trim();
  const value = text === "" ? 0 : /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= max) return value;
  context.addIssue({ code: "custom", message: code, path: [name] });
  return 0;
}

export const shipmentInput = z.strictObject({ shipmentId: idField("shp").transform((id) => id as Id<"shipment">) });
export const readyInput = z.strictObject({ fulfillmentId: idField("ful").transform((id) => id as Id<"fulfillment">) });
/** Either the code or the name is looked at; the other one is left empty. */
export const handOutInput = z.strictObject({
  shipmentId: idField("shp").transform((id) => id as Id<"shipment">),
  check: z.enum(CHECKS, "required"),
  code: optionalLine(12),
  name: optionalLine(),
});
export const fulfillmentInput = z.strictObject({ id: idField("ful").transform((id) => id as Id<"fulfillment">) });
export const labelInput = z.strictObject({ id: idField("shp").transform((id) => id as Id<"shipment">) });

/** How many parcels a page shows fields for: as asked in its address, never more than there are units. */
export function parcelCount(asked: unknown, left: readonly { readonly quantity: number }[]): number {
  const units = left.reduce((sum, { quantity }) => sum + quantity, 0);
  const wanted = Number(Array.isArray(asked) ? asked[0] : asked);
  return Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, MOST_PARCELS, Math.max(1, units)) : 1;
}
