import { LANGUAGES, type Language, languageOf } from "../kernel/localized.ts";

/** The locale in which staff's pages are written in each language. */
export const DESK_LOCALES: Readonly<Record<Language, string>> = { en: "en-IE", de: "de-DE" };

/** The first of our languages that a browser asks for (`de-AT,de;q=0.9,en;q=0.8`), as staff's pages are written in it. */
export function deskLocaleFor(asked: string | null): string | null {
  const wanted = (asked ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...terms] = part.split(";").map((each) => each.trim().toLowerCase());
      const weight = terms.find((term) => term.startsWith("q="))?.slice(2);
      return { language: tag.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ language, weight }) => weight > 0 && (LANGUAGES as readonly string[]).includes(language))
    .sort((a, b) => b.weight - a.weight);
  return wanted[0] ? DESK_LOCALES[languageOf(wanted[0].language)] : null;
}
