import { z } from "zod";
import { parseShortNumber } from "../kernel/ids.ts";
import { HOME_FACTS, type HomeFactKey } from "./rules/home.ts";

const ownershipId = z.string().regex(/^own_[0-9a-z]{8,40}$/, "unknown");

export const ownershipInput = z.strictObject({ ownershipId });

export const claimInput = z.strictObject({
  code: z.string().transform((typed, context) => {
    const code = parseShortNumber(typed);
    if (!code) context.addIssue({ code: "custom", message: "code_wrong" });
    return code ?? "";
  }),
});

export const redeemInput = z.strictObject({ code: z.string().trim().min(1, "required").max(60, "too_long") });

const optionalNumber = z
  .string()
  .trim()
  .max(20, "too_long")
  .regex(/^[\w!"%&'()*+,\-./:;<=>?]*$/, "serial_invalid")
  .transform((typed) => typed || null);

/** Staff write what stands on a thing; left empty, it is not known. */
export const numbersInput = z.strictObject({
  publicCode: z.string().max(20, "unknown"),
  version: z.coerce.number("unknown").int("unknown"),
  serial: optionalNumber,
  batch: optionalNumber,
});

/** Makers write serials in letters, digits and a few marks (GS1 AI 21: up to 20 characters). */
export const serialInput = z.strictObject({
  ownershipId,
  serial: z
    .string()
    .trim()
    .min(1, "required")
    .max(20, "too_long")
    .regex(/^[\w!"%&'()*+,\-./:;<=>?]+$/, "serial_invalid"),
});

/** Something of the home a thing is used in, told or taken back at one of its guides. */
const atGuide = {
  ownershipId,
  key: z.enum(Object.keys(HOME_FACTS) as [HomeFactKey, ...HomeFactKey[]], "unknown"),
  purpose: z.string().regex(/^[a-z]{1,20}$/, "unknown"),
};
export const forgetHomeInput = z.strictObject(atGuide);
export const tellHomeInput = z.strictObject({ ...atGuide, value: z.string("required").trim().min(1, "required").max(40, "too_long") });

/** The path on a thing's code: `/u/<code>`, or `/01/<trade number>/21/<serial>` after GS1 Digital Link. */
const codePath = z
  .array(z.string())
  .max(4, "unknown")
  .transform((parts) => `/${parts.join("/")}`)
  .pipe(z.string().max(120, "unknown"));

export const linksInput = z
  .strictObject({ path: codePath, linkType: z.string().max(80, "unknown").optional() })
  .transform((given, context) => {
    const [, gtin, serial] = /^\/01\/(\d{13,14})\/21\/([^/]{1,60})$/.exec(given.path) ?? [];
    const code = parseShortNumber(/^\/u\/([^/]{10,20})$/.exec(given.path)?.[1] ?? "");
    if (gtin && serial) return { ...given, of: { gtin: gtin.replace(/^0(?=\d{13}$)/, ""), serial: decodedOr(serial) } };
    if (!code) context.addIssue({ code: "custom", message: "unknown" });
    return { ...given, of: { code: code ?? "" } };
  });

function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A thing by the number people read. */
export const certificateInput = z.strictObject({ code: z.string().max(20, "unknown") });

/** Something somebody has at home that is not from us. */
export const declareInput = z.strictObject({
  name: z.string("required").trim().min(1, "required").max(80, "too_long"),
  capability: z
    .string()
    .regex(/^[a-z0-9-]{0,60}$/, "unknown")
    .optional()
    .transform((key) => key || null),
  quantity: z.coerce.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(999, "too_many"),
});
export const undeclareInput = z.strictObject({ declaredId: z.string().regex(/^dec_[0-9a-z]{8,40}$/, "unknown") });
export const forgetAtHomeInput = z.strictObject({ key: z.enum(Object.keys(HOME_FACTS) as [HomeFactKey, ...HomeFactKey[]], "unknown") });
