import { formatQuantity, formatSpan } from "../catalog/rules/units.ts";
import { translator } from "../i18n/translator.ts";
import { displayNames, listFormat } from "../kernel/intl.ts";
import { pick } from "../kernel/localized.ts";
import type { Attribute, AttributeDefinition, Rule } from "./model.ts";

type Words = { readonly attributes: readonly AttributeDefinition[]; readonly locale: string };

/** What something must be, as people say it: "Power: at most 15 W". What cannot be said is left out. */
export const limitsOf = (rules: readonly Rule<Attribute | undefined>[], words: Words): string[] =>
  rules.flatMap(({ attribute, op, value }) => {
    const definition = words.attributes.find(({ key }) => key === attribute);
    if (!definition || value === undefined) return [];
    const t = translator(words.locale, "needs.limits");
    const key = op === "<=" ? "most" : op === ">=" ? "least" : "is";
    return [t(key, { name: pick(definition.label, words.locale), value: attributeInWords(value, { definition, locale: words.locale }) })];
  });

/** What something is, with its unit. */
export function attributeInWords(
  value: Attribute,
  { definition, locale }: { definition: AttributeDefinition | undefined; locale: string },
): string {
  const t = translator(locale, "needs.limits");
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") return formatQuantity(value, definition?.unit, locale);
  if (typeof value === "string") return value;
  if ("from" in value || "to" in value) {
    const { from = 0, to } = value as { from?: number; to?: number };
    return to === undefined ? formatQuantity(from, definition?.unit, locale) : formatSpan(from, to, { unit: definition?.unit, locale });
  }
  const names = displayNames(locale, "language");
  const words = (value as readonly string[]).map((each) => (definition?.key === "languages" ? (names.of(each) ?? each) : each));
  return listFormat(locale, { type: "disjunction" }).format(words);
}
