import type { Localized } from "../../kernel/localized.ts";
import { LANGUAGES, type Language } from "../../kernel/localized.ts";
import type { SpecDefinition, Specs } from "../model.ts";

/** Units as prose writes them, brought to one base so that 0.9 l and 900 ml are the same fact. */
const MEASURES: readonly { readonly words: RegExp; readonly base: string; readonly factor: number }[] = [
  { words: /^(?:kg|kilograms?|kilogramm|kilos?)$/i, base: "g", factor: 1000 },
  { words: /^(?:g|grams?|gramm)$/, base: "g", factor: 1 },
  { words: /^(?:km|kilomet(?:re|er)s?|kilometern)$/i, base: "mm", factor: 1_000_000 },
  { words: /^(?:m|met(?:re|er)s?|metern)$/, base: "mm", factor: 1000 },
  { words: /^(?:cm|centimet(?:re|er)s?|zentimetern?)$/i, base: "mm", factor: 10 },
  { words: /^(?:mm|millimet(?:re|er)s?|millimetern)$/i, base: "mm", factor: 1 },
  { words: /^(?:l|lit(?:re|er)s?|litern)$/i, base: "ml", factor: 1000 },
  { words: /^(?:ml|millilit(?:re|er)s?)$/i, base: "ml", factor: 1 },
  { words: /^(?:kW|kilowatts?)$/, base: "W", factor: 1000 },
  { words: /^(?:W|[Ww]atts?)$/, base: "W", factor: 1 },
  { words: /^(?:V|[Vv]olts?)$/, base: "V", factor: 1 },
  { words: /^Wh$/, base: "Wh", factor: 1 },
  { words: /^kWh$/, base: "Wh", factor: 1000 },
  { words: /^mAh$/, base: "mAh", factor: 1 },
  { words: /^Nm$/, base: "Nm", factor: 1 },
  { words: /^(?:lm|lumens?)$/i, base: "lm", factor: 1 },
  { words: /^(?:°C|degrees?|grad|°)$/i, base: "°C", factor: 1 },
  { words: /^dB$/, base: "dB", factor: 1 },
  { words: /^km\/h$/, base: "km/h", factor: 1 },
  { words: /^(?:h|hours?|stunden?)$/i, base: "s", factor: 3600 },
  { words: /^(?:min|minutes?|minuten?)$/i, base: "s", factor: 60 },
  { words: /^(?:s|seconds?|sekunden?)$/, base: "s", factor: 1 },
  { words: /^(?:years?|jahren?)$/i, base: "months", factor: 12 },
  { words: /^(?:months?|monaten?)$/i, base: "months", factor: 1 },
  { words: /^(?:rpm|U\/min)$/, base: "rpm", factor: 1 },
  { words: /^(?:cycles?|zyklen)$/i, base: "cycles", factor: 1 },
  { words: /^(?:programmes?|programmen?)$/i, base: "programmes", factor: 1 },
  { words: /^(?:gears?|gängen?)$/i, base: "gears", factor: 1 },
  { words: /^(?:steps?|settings?|stufen?)$/i, base: "steps", factor: 1 },
  { words: /^(?:g\/m²)$/, base: "g/m²", factor: 1 },
  { words: /^K$/, base: "K", factor: 1 },
];

const NUMBER_WITH_UNIT =
  /(?<![\w.,])(\d+(?:[.,\u202f\u00a0 ]\d{3})*(?:[.,]\d+)?)[\s\u00a0\u202f-]?(°C|°|km\/h|g\/m²|U\/min|[A-Za-zäöüÄÖÜ]+)/g;

export type Contradiction = { readonly language: Language; readonly found: string };

const measureOf = (unit: string) => MEASURES.find((measure) => measure.words.test(unit));

/** "1,200" is English for what German writes "1.200"; both are 1200. "0.9" and "0,9" are not. */
function readNumber(typed: string, language: Language): number {
  const [group, point] = language === "de" ? [".", ","] : [",", "."];
  return Number(
    typed
      .replace(/[\u202f\u00a0 ]/g, "")
      .replaceAll(group, "")
      .replace(point, "."),
  );
}

const inBase = (value: number, factor: number): number => Math.round(value * factor * 1_000) / 1_000;

function statedFacts(specs: Specs, definitions: readonly SpecDefinition[]): Set<string> {
  const stated = new Set<string>();
  for (const { key, unit } of definitions) {
    const measure = unit === undefined ? undefined : measureOf(unit);
    const value = specs[key];
    if (!measure || value === undefined) continue;
    const numbers = typeof value === "number" ? [value] : typeof value === "object" && "from" in value ? [value.from, value.to] : [];
    for (const number of numbers) stated.add(`${inBase(number, measure.factor)} ${measure.base}`);
  }
  return stated;
}

/** Every number with a unit in these sentences that no spec states. None is what we want: one fact, said once. */
export function findContradictions(
  texts: readonly Localized[],
  facts: { specs: Specs; definitions: readonly SpecDefinition[] },
): Contradiction[] {
  const stated = statedFacts(facts.specs, facts.definitions);
  return texts.flatMap((text) =>
    LANGUAGES.flatMap((language) =>
      [...text[language].matchAll(NUMBER_WITH_UNIT)].flatMap(([found, number = "", unit = ""]) => {
        const measure = measureOf(unit);
        if (!measure || stated.has(`${inBase(readNumber(number, language), measure.factor)} ${measure.base}`)) return [];
        return [{ language, found }];
      }),
    ),
  );
}
