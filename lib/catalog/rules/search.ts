import { parseShortNumber } from "../../kernel/ids.ts";
import type { Language } from "../../kernel/localized.ts";
import { alsoCalled, shadesOf } from "./synonyms.ts";

/** How many results stand on a page. */
export const PAGE_SIZE = 24;

const MAX_WORDS = 8;

/** Longer than any word that is sold; the database refuses words of 2,047 bytes. */
const MAX_LETTERS = 60;

/** What was typed, in words of letters and digits: nothing else reaches the query language. */
export const wordsOf = (typed: string): string[] =>
  (typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS).map((word) => [...word].slice(0, MAX_LETTERS).join(""));

const LONG_ENOUGH = 4;

/** Each word perhaps only begun, by its letters and not by its stem: of Messer a Messersatz and nothing of Messing. Short ones stay whole. */
export const begun = (words: readonly string[]): string[] =>
  words.map((word) =>
    word.length < LONG_ENOUGH ? `'${word}'` : `'${word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss")}':*`,
  );

/** What names and kinds are compared with: for the nth word typed, itself and what else is called so, each a little less. */
type Meant = { readonly n: number; readonly term: string; readonly weight: number };

const OTHERS = 0.9;
const EACH_FURTHER = 0.05;

export const meantBy = (words: readonly string[], language: Language): Meant[] =>
  words.flatMap((word, index) => [
    { n: index + 1, term: word, weight: 1 },
    ...alsoCalled(word, language).map((term, further) => ({ n: index + 1, term, weight: OTHERS - EACH_FURTHER * further })),
  ]);

/** How closely words are taken: as they are and in their forms; or each perhaps only begun; or some of them only. */
export type Closeness = "whole" | "begun" | "some";

/** One question a word for the text, which may name a colour by its own word: letters and digits only, so it needs no more than quotes. */
export const askedOfText = (words: readonly string[], { closeness, language }: { closeness: Closeness; language: Language }): string[] =>
  words.map((word) => {
    const own = closeness === "whole" || word.length === 1 ? `'${word}'` : `'${word}':*`;
    return [own, ...shadesOf(word, language).map((shade) => `'${shade}'`)].join(" | ");
  });

/** Shaped like the number of an order. Ten letters without a digit are more likely a word: "headphones". */
export function orderNumberIn(typed: string): string | null {
  const number = parseShortNumber(typed);
  return number && /\d/.test(typed) && !/\s\S+\s/.test(typed.trim()) ? number : null;
}

/** Shaped like a SKU or a GTIN; whether there is one is for the database to say. */
export function stockCodeIn(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  return /^\d{13}$/.test(code) || /^[A-Z0-9]{2,}(?:-[A-Z0-9]+)+$/.test(code) ? code : null;
}

/** The typed words with those replaced that a nearer spelling was found for. */
export const corrected = (words: readonly string[], nearest: ReadonlyMap<string, string>): string[] =>
  words.map((word) => nearest.get(word) ?? word);

export const pagesFor = (total: number): number => Math.max(1, Math.ceil(total / PAGE_SIZE));
