import type { Localized } from "../../../kernel/localized.ts";

/** A form's fields by their names; `box.0.name.en` is the English name of the first thing in the box. */
export type Flat = Readonly<Record<string, unknown>>;

export const text = (flat: Flat, name: string): string => {
  const value = flat[name];
  return typeof value === "string" ? value.normalize("NFC").replace(/\r\n?/g, "\n").trim() : "";
};

export const isTicked = (flat: Flat, name: string): boolean => text(flat, name) !== "";

/** "1.5" and "1,5" are both one and a half; what is no number stays as typed, so that the schema can say so. */
export function number(flat: Flat, name: string): number | string | undefined {
  const typed = text(flat, name);
  if (typed === "") return undefined;
  const plain = typed.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : typed;
}

export const localizedText = (flat: Flat, name: string): Localized => ({ en: text(flat, `${name}.en`), de: text(flat, `${name}.de`) });

/** The same, or nothing where neither language is filled in. */
export function optionalText(flat: Flat, name: string): Localized | undefined {
  const given = localizedText(flat, name);
  return given.en === "" && given.de === "" ? undefined : given;
}

/** The given fields only: an optional one that is empty is left out, not kept as nothing. */
export const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** Numbers of the rows of a list that say something; ticks and hidden fields (`position`, `src`, …) alone say nothing. */
export function filledRows(flat: Flat, list: string, silent: readonly string[] = ["position"]): number[] {
  const rows = new Set<number>();
  for (const key of Object.keys(flat)) {
    const [, row, field = ""] = new RegExp(`^${list}\\.(\\d{1,4})\\.(.+)$`).exec(key) ?? [];
    if (row !== undefined && !silent.includes(field) && text(flat, key) !== "") rows.add(Number(row));
  }
  return [...rows].sort((a, b) => a - b);
}

/** Rows in the order that their `position` fields ask for; equal numbers keep their order. */
export const inOrder = (flat: Flat, list: string, rows: readonly number[]): number[] => {
  const place = (row: number) => {
    const asked = number(flat, `${list}.${row}.position`);
    return typeof asked === "number" ? asked : row + 1;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
};
