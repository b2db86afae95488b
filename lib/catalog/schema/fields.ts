import { z } from "zod";
import { MARKETS, type Market } from "../../../store.config.ts";

/** Fields of the catalogue, from the seed, from staff's forms or from a file: the same rules. Messages are problem codes. */
export const line = (max = 120) => z.string("required").trim().min(1, "required").max(max, "too_long");
export const localized = (max = 120) => z.strictObject({ en: line(max), de: line(max) });
export const handle = z
  .string("required")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "handle_invalid")
  .max(80, "too_long");
export const count = z.number("not_a_number").int("not_a_number").positive("not_a_number").max(1_000_000, "not_a_number");
export const market = z.enum(MARKETS as [Market, ...Market[]], "unknown");
/** A colour's or a size's key: "brick", "XL". */
export const option = z.string("required").regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$|^[A-Z0-9]{1,4}$/, "option_invalid");
export const sku = z
  .string("required")
  .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, "sku_invalid")
  .max(40, "too_long");
