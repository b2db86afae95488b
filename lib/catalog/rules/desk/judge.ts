import { z } from "zod";
import { LANGUAGES } from "../../../kernel/localized.ts";
import type { SpecDefinition } from "../../model.ts";
import { wholeProblems } from "../../schema/checks.ts";
import { mediaInput } from "../../schema/media.ts";
import { productShape } from "../../schema/product.ts";
import { factProblems } from "./facts.ts";
import type { Reading } from "./read.ts";
import { type ProductContent, type Section, sectionOf } from "./sections.ts";

/** Something that keeps a product from being published, at the field where it is mended. */
export type Issue = {
  readonly code: string;
  readonly field: string;
  readonly section: Section | null;
  readonly params?: Readonly<Record<string, string | number>>;
};

type Found = { readonly message: string; readonly path: readonly PropertyKey[]; readonly params?: Issue["params"] };

/** Everything that is wrong or missing, by the same schema that reads the seed. Empty: it may be shown. */
export function issuesOf(content: ProductContent, definitions: readonly SpecDefinition[]): Issue[] {
  const { media, ...product } = content;
  const shape = [
    ...found(productShape.safeParse(product)).filter(({ path }) => path[0] !== "specs"),
    ...found(z.strictObject({ media: z.array(mediaInput).max(40, "too_many") }).safeParse({ media })),
  ];
  const facts = factProblems(product.specs, definitions).map(({ code, field }) => ({ message: code, path: field.split(".") }));
  const isTyped = shape.every(({ message }) => TYPED.has(message)) && facts.every(({ message }) => TYPED.has(message));
  const whole = isTyped
    ? wholeProblems(product, definitions).filter(({ path }) => path[0] !== "specs" || path[1] === undefined || !hasFact(facts, path))
    : [];
  const pictures = shape.length === 0 ? undeclared(content) : [];
  return [...shape, ...facts, ...whole, ...pictures].map((each) => toIssue(each, content));
}

/** Refusals after which every value still has its type, so that rules over several fields may read it. */
const TYPED = new Set([
  "required",
  "too_long",
  "too_many",
  "handle_invalid",
  "sku_invalid",
  "option_invalid",
  "gtin_invalid",
  "country_invalid",
  "hs_code_invalid",
  "range_invalid",
]);

const hasFact = (facts: readonly Found[], path: readonly PropertyKey[]): boolean => facts.some((each) => each.path[1] === path[1]);

const found = (checked: z.ZodSafeParseResult<unknown>): Found[] =>
  checked.success ? [] : checked.error.issues.map(({ message, path }) => ({ message, path }));

/** What a picture shows and the buyer does not get is said in its caption and in the words for those who do not see it. */
const undeclared = ({ media }: ProductContent): Found[] =>
  media.flatMap(({ shows, alt, caption }, index) =>
    shows
      .filter(({ inBox }) => !inBox)
      .flatMap(({ name }) =>
        LANGUAGES.flatMap((language) => {
          const thing = name[language].toLowerCase();
          const missing = [
            ...(alt[language].toLowerCase().includes(thing) ? [] : ["alt"]),
            ...(caption?.[language].toLowerCase().includes(thing) ? [] : ["caption"]),
          ];
          return missing.map((field) => ({
            message: "shown_not_said",
            path: ["media", index, field, language],
            params: { thing: name[language] },
          }));
        }),
      ),
  );

/** A market is told by its name, as its box is. */
const toIssue = ({ message, path, params }: Found, { markets }: ProductContent): Issue => ({
  code: /^[a-z_]+$/.test(message) ? message : "invalid",
  field: path[0] === "markets" && typeof path[1] === "number" ? `markets.${markets[path[1]]}` : path.join("."),
  section: sectionOf(path[0] as string),
  ...(params && { params }),
});

/** The issue at the field of the form it was typed into: lists are counted there with their empty rows. */
export function atRow(issue: Issue, rows: Reading["rows"]): Issue {
  for (const [list, numbers] of Object.entries(rows)) {
    const [whole, index, rest = ""] = new RegExp(`^${list.replace(".", "\\.")}\\.(\\d+)(.*)$`).exec(issue.field) ?? [];
    if (whole !== undefined) return { ...issue, field: `${list}.${numbers[Number(index)] ?? 0}${tidy(rest)}` };
  }
  return issue;
}

const tidy = (rest: string): string => rest.replace(/^\.shows\..*$/, ".shows.out");
