import { MARKETS } from "../../store.config.ts";
import { countryName } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import { type Language, type Localized, languageOf } from "../kernel/localized.ts";
import { type Companion, OPTIONS, type Option, type Options, type Shot, type SpecDefinition } from "./model.ts";
import { sizeLabel } from "./rules/sizes.ts";

/** The words of a locale for yes and no, as specs need them. */
export const yesAndNo = (locale: string): { yes: string; no: string } => {
  const t = translator(locale, "catalog");
  return { yes: t("yes"), no: t("no") };
};

/** "Brick", "3 cups", "XL"; a colour without a word of its own is shown as it is stored. */
export function optionLabel(option: Option, value: string, locale: string): string {
  const t = translator(locale, "catalog.options");
  if (option === "colour") return t.has(`colour.${value}`) ? t(`colour.${value}`) : value;
  return option === "cups" ? t("cups.value", { count: Number(value) }) : t(`${option}.value`, { value: sizeLabel(value, locale) });
}

/** Its options as a buyer of this language reads them: "Brick", "Navy", "XL". */
export const optionLabels = (options: Options, locale: string): string[] =>
  OPTIONS.flatMap((option) => (options[option] === undefined ? [] : [optionLabel(option, options[option], locale)]));

/** What tells a variant from its siblings: its options, or a spare part's own name. */
export const variantLabels = ({ options, title }: { options: Options; title: Localized }, locale: string): string[] => {
  const labels = optionLabels(options, locale);
  const own = title[languageOf(locale)];
  return labels.length === 0 && own ? [own] : labels;
};

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

/** The product that a thing's spare parts are: "Spare parts: gooseneck kettle". */
export const partsName = ({ en, de }: Localized): Localized => ({
  en: translator("en", "catalog.parts")("all", { thing: startedInside(en, "en") }),
  de: translator("de", "catalog.parts")("all", { thing: de }),
});

/** What a part is for, after its own name. */
export const partFor = (thing: Localized, locale: string): string => {
  const language = languageOf(locale);
  return translator(locale, "catalog.parts")("for", { thing: startedInside(thing[language], language) });
};

/** Inside a sentence English writes a colour or an option small, German keeps its noun large. */
export const insideSentence = (word: string, locale: string): string => (languageOf(locale) === "en" ? word.toLowerCase() : word);

/** A name that begins a line of its own begins small inside an English one: "Tie", but "tie not included"; "E27 bulb" stays. */
const startedInside = (name: string, language: Language): string =>
  language === "en" && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

type PictureWords = { name: Localized; colour: string | null; shot: Shot; notIncluded: readonly Localized[]; beside?: Companion | null };

/** What a picture shows, for those who do not see it: the thing, its colour, the side, and what is shown but not sold with it. */
export function altOf({ name, colour, shot, notIncluded, beside = null }: PictureWords): Localized {
  const inLanguage = (language: Language) => {
    const t = translator(language, "catalog.shots");
    const painted =
      colour && translator(language, "catalog.options").has(`colour.${colour}`)
        ? `, ${insideSentence(optionLabel("colour", colour, language), language)}`
        : "";
    const thing = `${name[language]}${painted}`;
    const shown = beside ? t("beside", { thing, companion: t(`companion.${beside}`) }) : t(shot, { thing });
    const things = missingThings({ notIncluded, beside }, language);
    return things ? t("notIncluded", { picture: shown, things }) : shown;
  };
  return { en: inLanguage("en"), de: inLanguage("de") };
}

/** The line under a picture that shows what the buyer does not get; none where there is no such thing. */
export function captionOf(picture: { notIncluded: readonly Localized[]; beside?: Companion | null }): Localized | null {
  const inLanguage = (language: Language) => translator(language, "catalog.shots")("caption", { things: missingThings(picture, language) });
  return picture.notIncluded.length || picture.beside ? { en: inLanguage("en"), de: inLanguage("de") } : null;
}

function missingThings(
  { notIncluded, beside = null }: { notIncluded: readonly Localized[]; beside?: Companion | null },
  language: Language,
): string {
  const names = notIncluded.map((thing) => startedInside(thing[language], language));
  return new Intl.ListFormat(language).format([...names, ...(beside ? [companionName(beside)[language]] : [])]);
}

/** What stands beside a thing only to tell its size, as the words under the picture call it. */
export function companionName(beside: Companion): Localized {
  const named = (language: Language) => translator(language, "catalog.shots")(`companionName.${beside}`);
  return { en: named("en"), de: named("de") };
}

/** "In the box 2, name (German)": a field of the staff's forms by its path, for lists of what is wrong or was changed. */
export function fieldLabel(
  path: string,
  { locale, definitions = [] }: { locale: string; definitions?: readonly SpecDefinition[] },
): string {
  const t = translator(locale, "desk.fields");
  const [head = "", ...rest] = path.split(".");
  const market = head === "markets" && MARKETS.find((each) => each === rest[0]);
  if (market) return `${t(head)}: ${countryName(market, locale)}`;
  const language = rest.at(-1) === "en" || rest.at(-1) === "de" ? rest.pop() : undefined;
  const fact = head === "specs" ? definitions.find(({ key }) => key === rest[0]) : undefined;
  const words = fact ? [fact.label[languageOf(locale)]] : [t.has(head) ? t(head) : head, ...rest.map((part) => segmentLabel(part, locale))];
  const said = words
    .filter(Boolean)
    .join(", ")
    .replace(/, (\d+)(?=,|$)/, " $1");
  return language
    ? translator(locale, "desk.languages")("of", { label: said, language: translator(locale, "desk.languages")(language) })
    : said;
}

function segmentLabel(part: string, locale: string): string {
  const t = translator(locale, "desk.fields");
  if (/^\d+$/.test(part)) return String(Number(part) + 1);
  return /^\w+$/.test(part) && t.has(part) ? t(part) : part;
}
