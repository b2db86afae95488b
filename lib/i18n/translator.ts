import { createTranslator } from "next-intl";
import type { ReactNode } from "react";
import { store } from "../../store.config.ts";
import { type Language, languageOf } from "../kernel/localized.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { placeOfZone } from "./places.ts";

const MESSAGES: Record<Language, object> = { en, de };

type Values = Readonly<Record<string, string | number | Date>>;
type RichValues = Readonly<Record<string, string | number | Date | ((chunks: ReactNode) => ReactNode)>>;

export interface Translate {
  (key: string, values?: Values): string;
  rich(key: string, values?: RichValues): ReactNode;
  has(key: string): boolean;
}

/** What any sentence may say without being told: the shop's name, and whose clock it goes by. */
const HOUSE = { shop: store.name, place: placeOfZone(store.contact.timeZone) };
const ABOUT_HOUSE = /\{(shop|place)\}/;

const made = new Map<string, Translate>();

/**
 * Sentences for a locale, from one namespace ("cart") or from all ("" and full keys). On the server only: components in
 * the browser are given their words. A missing key is an error while developing and shows the key in production.
 */
export function translator(locale: string, namespace = ""): Translate {
  const key = `${locale}/${namespace}`;
  const found = made.get(key) ?? make(locale, namespace);
  made.set(key, found);
  return found;
}

function make(locale: string, namespace: string): Translate {
  const messages = MESSAGES[languageOf(locale)];
  const t = createTranslator({
    locale: isLocale(locale) ? locale : "en", // an address may hold anything where a locale should stand
    messages,
    timeZone: "UTC",
    ...(namespace && { namespace }),
    onError: (error) => {
      if (process.env.NODE_ENV !== "production") throw error;
    },
    getMessageFallback: ({ key: missing }) => missing,
  } as Parameters<typeof createTranslator>[0]) as unknown as Translate & { raw: (key: string) => unknown };
  const told = new Map<string, boolean>();
  const isAboutHouse = (key: string): boolean => {
    const known = told.get(key) ?? (t.has(key) && ABOUT_HOUSE.test(String(t.raw(key))));
    told.set(key, known);
    return known;
  };
  const say = (key: string, values?: Values) => oneStop(t(key, isAboutHouse(key) ? { ...HOUSE, ...values } : values));
  const rich = (key: string, values?: RichValues) => t.rich(key, isAboutHouse(key) ? { ...HOUSE, ...values } : values);
  return Object.assign(say, { rich, has: (key: string) => t.has(key) });
}

/** German writes "20. Nov." and ends a sentence with it: one stop says both. */
const oneStop = (text: string): string => (text.includes("..") ? text.replace(/(?<!\.)\.\.(?=\s|$)/g, ".") : text);

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The sentence for a refusal: the room's own words first, then the common ones. */
export function problemText(locale: string, room: string, problem: { code: string; params?: Values | undefined }): string {
  const t = translator(locale);
  const own = `${room}.problems.${problem.code}`;
  const common = `problems.${problem.code}`;
  return t(t.has(own) ? own : t.has(common) ? common : "problems.invalid", problem.params);
}
