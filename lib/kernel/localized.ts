/** The languages people read. A market's locale (`en-IE`, `de-DE`) always begins with one of them. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Merchant content in every language; stored as one JSON column. */
export type Localized = Readonly<Record<Language, string>>;

export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith("de") ? "de" : "en");

export const pick = (text: Localized, locale: string): string => text[languageOf(locale)];

/** A thing's name inside a sentence: "gooseneck kettle" in English, "E-bike" and "TV" as they are; in German as it stands. */
export const inSentence = (name: string, locale: string): string =>
  languageOf(locale) === "en" && /^\p{Lu}[\p{Ll} ]/u.test(name) ? small(name) : name;

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** German words that stand before a noun; a noun before a name ("Lampe Lund") looks like none of them. */
const COMMON =
  "Alt|Breit|Dick|Dünn|Fein|Feucht|Flach|Frisch|Gerad|Groß|Hell|Kalt|Klein|Kurz|Lang|Nass|Neu|Rau|Sauber|Scharf|Schmal|Sicher|Spitz|Stark|Stumpf|Trocken|Warm|Weich|Weiß|Weiter";
const MADE = "\\p{Lu}\\p{Ll}{2,}(?:bar|fest|frei|geeignet|ig|isch|lich|los)|(?:Auf|Be|Ge|Mitge|Ver)\\p{Ll}{3,}(?:et|en|ert)";
const BEFORE_NOUN = new RegExp(`^(?:Eine?|Zwei|Drei|Vier|Etwas|Die|(?:${COMMON}|${MADE})(?:e|er|es)) (?=\\p{Lu}\\p{Ll})`, "u");

/** The same in the middle of a line, where nothing begins with it: in German "weiches Tuch" is small and "Tuch" is not. */
export const inLine = (name: string, locale: string): string =>
  languageOf(locale) === "de" && BEFORE_NOUN.test(name) ? small(name) : inSentence(name, locale);
