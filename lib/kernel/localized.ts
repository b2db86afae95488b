/** The languages people read. A market's locale (`en-IE`, `de-DE`) always begins with one of them. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Merchant content in every language; stored as one JSON column. */
export type Localized = Readonly<Record<Language, string>>;

export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith("de") ? "de" : "en");

export const pick = (text: Localized, locale: string): string => text[languageOf(locale)];

/** A thing's name inside a sentence: "gooseneck kettle" in English, "E-bike" and "TV" as they are; in German as it stands. */
export const inSentence = (name: string, locale: string): string =>
  languageOf(locale) === "en" && /^\p{Lu}[\p{Ll} ]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
