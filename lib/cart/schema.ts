import { z } from "zod";
import { idField, quantityField } from "../kernel/fields.ts";

/** How many a form may ask for at once; what may really be had is decided by the limits of the variant. */
const some = quantityField(99).refine((quantity) => quantity > 0, "quantity_invalid");

export const addToCartInput = z.strictObject({ variantId: idField("var"), quantity: some.optional().default(1) });
export const setQuantityInput = z.strictObject({ lineId: idField("cln"), from: quantityField(), quantity: quantityField() });
export const removeLineInput = z.strictObject({ lineId: idField("cln") });

/** The address of the cart page after a line was taken out; anything else in it is not looked at. */
export const removedInput = z.object({ removed: idField("var"), quantity: some });

/** As the product page's form sends it: with the quantity that its other button uses. */
export const saveWishInput = z.strictObject({ variantId: idField("var"), quantity: quantityField(99).optional() });
export const wishInput = z.strictObject({ variantId: idField("var") });
/** What somebody wanted to save before they signed in. */
export const wantedWish = idField("var");
