import type { Option, Options } from "../model.ts";

/** Variants that are alike in some respect, by their places in the list (from 1) as `data-for` names them: "1 3". */
export type Alike<T> = { readonly places: string; readonly value: T };

/** One entry for each value that differs, so that a page writes once what several variants share. */
export function alike<V, T>(variants: readonly V[], pick: (variant: V) => T): Alike<T>[] {
  const groups = new Map<string, { places: number[]; value: T }>();
  for (const [index, variant] of variants.entries()) {
    const value = pick(variant);
    const group = groups.get(JSON.stringify(value)) ?? { places: [], value };
    groups.set(JSON.stringify(value), { ...group, places: [...group.places, index + 1] });
  }
  return [...groups.values()].map(({ places, value }) => ({ places: places.join(" "), value }));
}

export type PickerRow<V> = {
  readonly head: string | null;
  readonly choices: readonly { readonly place: number; readonly variant: V; readonly value: string }[];
};

/**
 * How variants are laid out for choosing: one line when they differ in one thing; else a line for each value of the first,
 * with the variants that exist in it. Every choice is a real variant, so nothing can be combined that is not made.
 */
export function pickerRows<V extends { readonly options: Options }>(variants: readonly V[], differing: readonly Option[]): PickerRow<V>[] {
  const [first, ...others] = differing;
  if (!first) return [];
  const choices = variants.map((variant, index) => ({ place: index + 1, variant, value: variant.options[others.at(-1) ?? first] ?? "" }));
  if (others.length === 0) return [{ head: null, choices }];
  const heads = [...new Set(variants.map(({ options }) => options[first] ?? ""))];
  return heads.map((head) => ({ head, choices: choices.filter(({ variant }) => (variant.options[first] ?? "") === head) }));
}

/** The variant that is chosen before the reader has chosen: the first that can be had, else the first. Counted from 1. */
export const firstPlace = (available: readonly boolean[]): number => Math.max(0, available.indexOf(true)) + 1;

/**
 * Shows what belongs to the chosen variant and hides the rest, by the radio buttons alone: they carry `data-at`, what
 * belongs to variants carries `data-for`. Where nothing is chosen, or `:has` is unknown, the first is shown.
 */
export const pickerStyles = (count: number, first: number): string =>
  [
    `.picker [data-for]:not([data-for~="${first}"]){display:none}`,
    "@supports selector(:has(*)){.picker:has([data-at]:checked) [data-for]{display:none}",
    ...Array.from(
      { length: count },
      (_, index) => `.picker:has([data-at="${index + 1}"]:checked) [data-for~="${index + 1}"]{display:block}`,
    ),
    "}",
  ].join("");
