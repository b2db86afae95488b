import type { Language, Localized } from "../../kernel/localized.ts";
import { optionLabel, yesAndNo } from "../copy.ts";
import { OPTIONS, type SpecDefinition, type Specs } from "../model.ts";
import type { ProductInput } from "../schema/product.ts";
import { fillProse, formatSpec } from "./specs.ts";

/** Everything a reader may look a product up by, most telling words first. */
export function searchDocument(
  product: ProductInput,
  context: { language: Language; typeName: Localized; definitions: readonly SpecDefinition[] },
): string {
  const { language, definitions } = context;
  const facts = { specs: product.specs as Specs, definitions, locale: language, words: yesAndNo(language) };
  const values = definitions.flatMap(({ key, label, unit }) => {
    const value = facts.specs[key];
    return value === undefined || typeof value === "boolean"
      ? []
      : [`${label[language]} ${formatSpec(value, { unit, locale: language, words: facts.words })}`];
  });
  const options = product.variants.flatMap(({ options: chosen }) =>
    OPTIONS.flatMap((option) => (chosen[option] === undefined ? [] : [optionLabel(option, chosen[option], language)])),
  );
  return [
    `${product.brand} ${product.name[language]}`,
    context.typeName[language],
    ...new Set(options),
    ...product.variants.flatMap(({ sku, gtin }) => (gtin ? [sku, gtin] : [sku])),
    fillProse(product.tagline[language], facts),
    ...product.box.map(({ name }) => name[language]),
    ...values,
    fillProse(product.description[language], facts),
  ].join("\n");
}

/** The spare parts of a thing, by its name and theirs. */
export const partsDocument = ({ brand, name, parts }: Pick<ProductInput, "brand" | "name" | "parts">, language: Language): string =>
  [`${brand} ${name[language]}`, ...parts.flatMap((part) => [part.name[language], part.sku])].join("\n");
