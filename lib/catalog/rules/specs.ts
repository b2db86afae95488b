import { displayNames, listFormat } from "../../kernel/intl.ts";
import type { Localized } from "../../kernel/localized.ts";
import { pick } from "../../kernel/localized.ts";
import type { Range, SpecDefinition, SpecKind, Specs, SpecValue } from "../model.ts";
import { formatQuantity, formatSpan, keepTogether } from "./units.ts";

const isRange = (value: SpecValue): value is Range => typeof value === "object" && "from" in value;
/** A fact in words. */
export const isLocalized = (value: SpecValue): value is Localized => typeof value === "object" && "en" in value;

export function kindOf(value: SpecValue): SpecKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "flag";
  if (Array.isArray(value)) return "languages";
  return isRange(value) ? "range" : "text";
}

/** The value as a reader sees it, unit included. `words` are those for yes and no. */
export function formatSpec(
  value: SpecValue,
  { unit, locale, words }: { unit?: string | undefined; locale: string; words: { yes: string; no: string } },
): string {
  if (typeof value === "number") return formatQuantity(value, unit, locale);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (isRange(value)) return formatSpan(value.from, value.to, { unit, locale });
  if (isLocalized(value)) return keepTogether(pick(value, locale));
  const names = displayNames(locale, "language");
  return listFormat(locale, { type: "conjunction" }).format(value.map((code) => names.of(code) ?? code));
}

const PLACEHOLDER = /\{([a-zA-Z0-9]+)\}/g;

export const placeholdersIn = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");

/**
 * Prose names a fact by `{key}` instead of repeating it, so that a sentence cannot disagree with the table below it:
 * "Holds {capacity}" reads "Holds 0.9 l".
 */
export function fillProse(
  text: string,
  facts: { specs: Specs; definitions: readonly SpecDefinition[]; locale: string; words: { yes: string; no: string } },
): string {
  return text.replace(PLACEHOLDER, (whole, key: string) => {
    const value = facts.specs[key];
    const unit = facts.definitions.find((definition) => definition.key === key)?.unit;
    return value === undefined ? whole : formatSpec(value, { unit, locale: facts.locale, words: facts.words });
  });
}
