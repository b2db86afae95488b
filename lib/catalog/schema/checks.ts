import type { z } from "zod";
import type { Market } from "../../../store.config.ts";
import { LANGUAGES, type Localized } from "../../kernel/localized.ts";
import { OPTIONS, type SpecDefinition, type SpecValue } from "../model.ts";
import { findContradictions } from "../rules/prose.ts";
import { kindOf, placeholdersIn } from "../rules/specs.ts";
import type { ProductInput } from "./product.ts";

type Problem = {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly params?: Readonly<Record<string, string>>;
};

/** Every rule of a product that needs more than one field. */
export const wholeProblems = (given: ProductInput, definitions: readonly SpecDefinition[]): Problem[] => [
  ...specProblems(given, definitions),
  ...proseProblems(given, definitions),
  ...variantProblems(given),
  ...partProblems(given),
  ...marketProblems(given),
];

export const wholeChecks = (definitions: readonly SpecDefinition[]) => (given: ProductInput, context: z.core.$RefinementCtx) => {
  for (const { message, path, params } of wholeProblems(given, definitions))
    context.addIssue({ code: "custom", message, path: [...path], ...(params && { params }) });
};

function specProblems({ specs }: ProductInput, definitions: readonly SpecDefinition[]): Problem[] {
  const known = new Map(definitions.map((definition) => [definition.key, definition]));
  const missing = definitions
    .filter(({ key }) => specs[key] === undefined)
    .map(({ key }) => ({ message: "required", path: ["specs", key] }));
  const wrong = Object.entries(specs).flatMap(([key, value]) => {
    const definition = known.get(key);
    if (!definition) return [{ message: "spec_unknown", path: ["specs", key] }];
    return kindOf(value as SpecValue) === definition.kind ? [] : [{ message: "spec_kind_wrong", path: ["specs", key] }];
  });
  return [...missing, ...wrong];
}

/** Every sentence that may name a fact, with its field. */
function sentencesOf(given: ProductInput): { path: (string | number)[]; text: Localized }[] {
  return [
    { path: ["tagline"], text: given.tagline },
    { path: ["description"], text: given.description },
    ...given.box.map(({ name }, index) => ({ path: ["box", index, "name"], text: name })),
    ...given.notInBox.map(({ name }, index) => ({ path: ["notInBox", index, "name"], text: name })),
    ...given.questions.flatMap(({ question, answer }, index) => [
      { path: ["questions", index, "question"], text: question },
      { path: ["questions", index, "answer"], text: answer },
    ]),
  ];
}

function proseProblems(given: ProductInput, definitions: readonly SpecDefinition[]): Problem[] {
  const facts = { specs: given.specs as Record<string, SpecValue>, definitions };
  const unknown = (["tagline", "description"] as const).flatMap((field) =>
    LANGUAGES.flatMap((language) =>
      placeholdersIn(given[field][language])
        .filter((key) => given.specs[key] === undefined)
        .map((key) => ({ message: "placeholder_unknown", path: [field, language], params: { key } })),
    ),
  );
  const contradictions = sentencesOf(given).flatMap(({ path, text }) =>
    findContradictions([text], facts).map(({ language, found }) => ({
      message: "number_contradicts_specs",
      path: [...path, language],
      params: { found },
    })),
  );
  return [...unknown, ...contradictions];
}

function variantProblems({ variants }: ProductInput): Problem[] {
  const named = variants.map(({ options }) => OPTIONS.map((name) => `${name}=${options[name] ?? ""}`).join());
  const shapes = new Set(variants.map(({ options }) => Object.keys(options).sort().join()));
  const doubled = named.flatMap((name, index) =>
    named.indexOf(name) < index ? [{ message: "options_doubled", path: ["variants", index, "options"] }] : [],
  );
  const mixed = shapes.size > 1 ? [{ message: "options_differ", path: ["variants"] }] : [];
  const codes = (key: "sku" | "gtin") =>
    variants.flatMap((variant, index) =>
      variants.findIndex((other) => other[key] !== null && other[key] === variant[key]) < index && variant[key] !== null
        ? [{ message: `${key}_doubled`, path: ["variants", index, key] }]
        : [],
    );
  return [...doubled, ...mixed, ...codes("sku"), ...codes("gtin")];
}

/** A spare part is bought by its code, and its mark in a picture is found by its key. */
const partProblems = ({ parts, variants }: ProductInput): Problem[] =>
  parts.flatMap(({ key, sku }, index) => [
    ...(parts.findIndex((other) => other.key === key) < index ? [{ message: "part_doubled", path: ["parts", index, "key"] }] : []),
    ...(parts.findIndex((other) => other.sku === sku) < index || variants.some((variant) => variant.sku === sku)
      ? [{ message: "sku_doubled", path: ["parts", index, "sku"] }]
      : []),
  ]);

/** Where the law wants instructions in the country's language, a thing without them is not sold there. */
const LANGUAGE_OF_MARKET: Readonly<Record<Market, string>> = { IE: "en", DE: "de", FR: "fr", ES: "es", PT: "pt", GB: "en", US: "en" };
const MAINS_VOLTS: Readonly<Partial<Record<Market, number>>> = { US: 120 };
const EUROPEAN_MAINS_VOLTS = 230;

function marketProblems({ markets, specs }: ProductInput): Problem[] {
  const languages = specs.instructions;
  const volts = specs.voltage;
  return markets.flatMap((each, index) => {
    const path = ["markets", index];
    if (Array.isArray(languages) && !languages.includes(LANGUAGE_OF_MARKET[each])) return [{ message: "instructions_missing", path }];
    if (typeof volts === "number" && volts !== (MAINS_VOLTS[each] ?? EUROPEAN_MAINS_VOLTS)) return [{ message: "voltage_wrong", path }];
    return [];
  });
}
