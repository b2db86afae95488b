import { translator } from "../i18n/translator.ts";
import { type Language, type Localized, languageOf } from "../kernel/localized.ts";
import { OPTIONS, type Option, type Options, type Shot } from "./model.ts";

/** The words of a locale for yes and no, as specs need them. */
export const yesAndNo = (locale: string): { yes: string; no: string } => {
  const t = translator(locale, "catalog");
  return { yes: t("yes"), no: t("no") };
};

/** "Brick", "3 cups", "XL"; a colour without a word of its own is shown as it is stored. */
export function optionLabel(option: Option, value: string, locale: string): string {
  const t = translator(locale, "catalog.options");
  if (option === "colour") return t.has(`colour.${value}`) ? t(`colour.${value}`) : value;
  return option === "cups" ? t("cups.value", { count: Number(value) }) : t(`${option}.value`, { value });
}

export const optionName = (option: Option, locale: string): string => translator(locale, `catalog.options.${option}`)("name");

/** Options in which these variants differ; what all share goes without saying. */
export const differingOptions = (all: readonly Options[]): Option[] =>
  OPTIONS.filter((option) => new Set(all.map((options) => options[option])).size > 1);

/** What a cart line or an order adds to the product's name: "Brick", "Navy, XL"; empty for the only variant. */
export function titleOf(options: Options, siblings: readonly Options[]): Localized {
  const told = differingOptions(siblings);
  const inLanguage = (language: string) =>
    told.flatMap((option) => (options[option] === undefined ? [] : [optionLabel(option, options[option], language)])).join(", ");
  return { en: inLanguage("en"), de: inLanguage("de") };
}

/** Inside a sentence English writes a colour or an option small, German keeps its noun large. */
export const insideSentence = (word: string, locale: string): string => (languageOf(locale) === "en" ? word.toLowerCase() : word);

/** What a picture shows, for those who do not see it: the thing, its colour, the side, and what is shown but not sold with it. */
export function altOf(picture: { name: Localized; colour: string | null; shot: Shot; notIncluded: readonly Localized[] }): Localized {
  const inLanguage = (language: Language) => {
    const t = translator(language, "catalog.shots");
    const colour =
      picture.colour && translator(language, "catalog.options").has(`colour.${picture.colour}`)
        ? `, ${insideSentence(optionLabel("colour", picture.colour, language), language)}`
        : "";
    const shown = t(picture.shot, { thing: `${picture.name[language]}${colour}` });
    const things = new Intl.ListFormat(language).format(picture.notIncluded.map((thing) => thing[language]));
    return things ? t("notIncluded", { picture: shown, things }) : shown;
  };
  return { en: inLanguage("en"), de: inLanguage("de") };
}
