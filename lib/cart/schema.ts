import { z } from "zod";
import { idField, quantityField } from "../kernel/fields.ts";

/** How many a form may ask for at once; what may really be had is decided by the limits of the variant. */
const some = quantityField(99).refine((quantity) => quantity > 0, "quantity_invalid");

export const addToCartInput = z.strictObject({ variantId: idField("var"), quantity: some.optional().default(1) });
export const setQuantityInput = z.strictObject({ lineId: idField("cln"), from: quantityField(), quantity: quantityField() });
export const removeLineInput = z.strictObject({ lineId: idField("cln") });
