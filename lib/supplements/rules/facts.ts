import type { Specs, SpecValue } from "../../catalog/model.ts";
import type { Attribute, Attributes, Rule, Written } from "../model.ts";

/** A product's fact as an attribute: words are taken as they stand in English, so that both languages judge alike. */
function attributeOf(value: SpecValue | undefined): Attribute | undefined {
  if (value === undefined) return undefined;
  return typeof value === "object" && "en" in value ? value.en : value;
}

const read = (value: Written, specs: Specs): Attribute | undefined =>
  typeof value === "object" && "spec" in value ? attributeOf(specs[value.spec]) : value;

/** Rules with what they lean on read off the product that needs. */
export const readRules = (rules: readonly Rule[], specs: Specs): Rule<Attribute | undefined>[] =>
  rules.map((rule) => ({ ...rule, value: read(rule.value, specs) }));

/** What a thing is, read off its facts; what the facts do not say is left out and so unknown. */
export const readAttributes = (written: Readonly<Record<string, Written>>, specs: Specs): Attributes =>
  Object.fromEntries(
    Object.entries(written).flatMap(([key, value]) => {
      const known = read(value, specs);
      return known === undefined ? [] : [[key, known]];
    }),
  );
