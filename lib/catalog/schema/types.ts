import { z } from "zod";
import { SPEC_KINDS } from "../model.ts";
import { isUnit } from "../rules/units.ts";
import { handle, localized } from "./fields.ts";

const specDefinition = z.strictObject({
  key: z.string("required").regex(/^[a-z][a-zA-Z0-9]*$/, "key_invalid"),
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
