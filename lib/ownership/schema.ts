import { z } from "zod";
import { parseShortNumber } from "../kernel/ids.ts";

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
