import { OPTIONS } from "../../model.ts";
import { type Flat, filledRows, inOrder, isTicked, number, present, text } from "./flat.ts";
import type { Reading } from "./read.ts";

/** Variants as they are to be sold: an archived row is left out, and stays in the database with its past. */
export function readVariants(flat: Flat): Reading {
  const filled = filledRows(flat, "variants", ["position", "archive", "maxPerOrder", "originCountry"]);
  const rows = inOrder(
    flat,
    "variants",
    filled.filter((row) => !isTicked(flat, `variants.${row}.archive`)),
  );
  return { values: { variants: rows.map((row) => readVariant(flat, `variants.${row}`)) }, rows: { variants: rows } };
}

function readVariant(flat: Flat, at: string): unknown {
  const upper = (name: string) => text(flat, `${at}.${name}`).toUpperCase();
  return {
    sku: upper("sku"),
    gtin: text(flat, `${at}.gtin`).replace(/\D/g, "") || null,
    options: present(Object.fromEntries(OPTIONS.map((option) => [option, text(flat, `${at}.options.${option}`) || undefined]))),
    weightGrams: number(flat, `${at}.weightGrams`),
    lengthMm: number(flat, `${at}.lengthMm`),
    widthMm: number(flat, `${at}.widthMm`),
    heightMm: number(flat, `${at}.heightMm`),
    originCountry: upper("originCountry"),
    hsCode: text(flat, `${at}.hsCode`).replace(/[\s.]/g, ""),
    maxPerOrder: number(flat, `${at}.maxPerOrder`),
  };
}
