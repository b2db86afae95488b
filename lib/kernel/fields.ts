import { z } from "zod";

/** Fields of forms. Each message is the key of a sentence under `problems` in the message files. */
const collapse = (value: string): string =>
  value
    .normalize("NFC")
    .replace(/[\r\n\t]+/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
/** Control characters but for line ends, and the marks that turn the direction of writing: `Cc` and the bidi controls. */
const CONTROLS = /(?![\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
const noControls = (value: string): string => value.normalize("NFC").replace(/\r\n?/g, "\n").replace(CONTROLS, "").trim();

export const requiredLine = (max = 120) =>
  z.string("required").max(1_000, "too_long").transform(collapse).pipe(z.string().min(1, "required").max(max, "too_long"));
export const optionalLine = (max = 120) =>
  z
    .string()
    .max(1_000, "too_long")
    .optional()
    .transform((value) => (value ? collapse(value) : ""))
    .pipe(z.string().max(max, "too_long"))
    .transform((value) => value || null);
export const requiredText = (max = 4_000) =>
  z.string("required").max(20_000, "too_long").transform(noControls).pipe(z.string().min(1, "required").max(max, "too_long"));
export const optionalText = (max = 2_000) =>
  z
    .string()
    .max(20_000, "too_long")
    .optional()
    .transform((value) => (value ? noControls(value) : ""))
    .pipe(z.string().max(max, "too_long"))
    .transform((value) => value || null);

export const emailField = z
  .string("required")
  .trim()
  .min(1, "required")
  .max(254, "too_long")
  .pipe(z.email("email_invalid"))
  .transform((value) => value.toLowerCase());
export const quantityField = (max = 999) =>
  z.coerce.number("quantity_invalid").int("quantity_invalid").min(0, "quantity_invalid").max(max, "quantity_invalid");
export const idField = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{8,40}$`), "unknown");
/** A checkbox: absent is no. */
export const checkField = z
  .enum(["on", "true"])
  .optional()
  .transform((value) => value !== undefined);
