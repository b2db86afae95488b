import type { SpecDefinition } from "../../model.ts";
import { type Flat, localizedText, number, optionalText, text } from "./flat.ts";

/** The facts of a type from their fields, each in its kind's shape; what is left empty is left out. */
export const readFacts = (flat: Flat, definitions: readonly SpecDefinition[]): Record<string, unknown> =>
  Object.fromEntries(
    definitions.flatMap((definition) => {
      const value = readFact(flat, definition);
      return value === undefined ? [] : [[definition.key, value]];
    }),
  );

function readFact(flat: Flat, { key, kind }: SpecDefinition): unknown {
  const name = `specs.${key}`;
  if (kind === "number") return number(flat, name);
  if (kind === "text") return optionalText(flat, name) && localizedText(flat, name);
  if (kind === "flag") return text(flat, name) === "" ? undefined : text(flat, name) === "yes";
  if (kind === "languages") {
    const codes = text(flat, name)
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    return codes.length ? codes : undefined;
  }
  const from = number(flat, `${name}.from`);
  const to = number(flat, `${name}.to`);
  return from === undefined && to === undefined ? undefined : { from, to };
}

export type FactProblem = { readonly code: string; readonly field: string };

/** What is wrong with a fact by itself, at the very field: the schema's union of all kinds could only say "invalid". */
export function factProblems(specs: Readonly<Record<string, unknown>>, definitions: readonly SpecDefinition[]): FactProblem[] {
  return definitions.flatMap(({ key, kind }) => {
    const value = specs[key];
    const field = `specs.${key}`;
    if (value === undefined) return [{ code: "required", field: firstField(field, kind) }];
    if (kind === "number") return typeof value === "number" ? [] : [{ code: "not_a_number", field }];
    if (kind === "text") return textProblems(value as Record<string, unknown>, field);
    if (kind === "range") return rangeProblems(value as Record<string, unknown>, field);
    if (kind === "languages")
      return Array.isArray(value) && value.every((code) => /^[a-z]{2}$/.test(String(code))) ? [] : [{ code: "language_invalid", field }];
    return [];
  });
}

const firstField = (field: string, kind: SpecDefinition["kind"]): string => {
  if (kind === "range") return `${field}.from`;
  return kind === "text" ? `${field}.en` : field;
};

const MAX_TEXT = 200;

const textProblems = (value: Readonly<Record<string, unknown>>, field: string): FactProblem[] =>
  ["en", "de"].flatMap((language) => {
    const length = String(value[language] ?? "").length;
    if (length === 0) return [{ code: "required", field: `${field}.${language}` }];
    return length > MAX_TEXT ? [{ code: "too_long", field: `${field}.${language}` }] : [];
  });

function rangeProblems(value: Readonly<Record<string, unknown>>, field: string): FactProblem[] {
  const wrong = ["from", "to"]
    .filter((end) => typeof value[end] !== "number")
    .map((end) => ({ code: value[end] === undefined ? "required" : "not_a_number", field: `${field}.${end}` }));
  if (wrong.length) return wrong;
  return Number(value.from) < Number(value.to) ? [] : [{ code: "range_invalid", field: `${field}.to` }];
}
