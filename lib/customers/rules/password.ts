import { COMMON_WORDS } from "./common-passwords.ts";

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 200;

const LETTER_FOR: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const WALKS = [
  "01234567890",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "qwertzuiop",
  "azertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "yxcvbnm",
  "1q2w3e4r5t6z7u8i9o0p",
  "1q2w3e4r5t6y7u8i9o0p",
  "q1w2e3r4t5y6",
  "1qaz2wsx3edc4rfv",
  "qazwsxedcrfv",
];

const reversed = (text: string): string => [...text].reverse().join("");

/** One short piece again and again: "aaaaaaaa", "abcabcabc", "12341234". */
const isRepeated = (text: string): boolean => /^(.{1,4})\1+$/.test(text) || new Set(text).size < 3;

/** A way along the keyboard, the alphabet or the digits, forwards or back. */
const isWalk = (text: string): boolean => WALKS.some((walk) => (walk + walk).includes(text) || reversed(walk + walk).includes(text));

/** The word somebody started from: capitals, stand-in digits and whatever was hung on at either end taken off. */
function coresOf(text: string): string[] {
  const plain = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const spelled = [...text].map((sign) => LETTER_FOR[sign] ?? sign).join("");
  const spelledCore = [...plain].map((sign) => LETTER_FOR[sign] ?? sign).join("");
  return [text, plain, spelled, spelledCore, spelled.replace(/[^\p{L}]+$/u, "")];
}

/** Whether this is among the first things a guesser tries (TRUST R45). */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const digits = text.replace(/\D/g, "");
  if (isRepeated(text) || isWalk(text)) return true;
  if (digits.length === text.length && (isWalk(digits.slice(0, 6)) || /^(19|20)\d{6}$|^\d{4}(19|20)\d{2}$/.test(digits))) return true;
  return coresOf(text).some((core) => COMMON_WORDS.has(core) || (COMMON_WORDS.has(core.slice(0, core.length / 2)) && isRepeatedWord(core)));
}

const isRepeatedWord = (text: string): boolean => text.slice(0, text.length / 2) === text.slice(text.length / 2);

/** Whether the password is the person's own e-mail or name, which every guesser knows. */
export function namesItsOwner(password: string, owner: { readonly email: string; readonly name: string }): boolean {
  const flat = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const core = flat(password).replace(/\d+$/, "");
  const [local = ""] = owner.email.split("@");
  return [owner.email, local, owner.name].some(
    (known) => flat(known).length > 3 && (flat(known) === core || flat(known) === flat(password)),
  );
}
