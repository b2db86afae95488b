/**
 * Formatters are slow to make (up to a tenth of a millisecond) and quick to use, and a page writes dozens of dates and
 * sums: each kind is made once a process.
 */
const made = new Map<string, unknown>();
/** Locales may come from an address; so many kinds at most, then it begins anew. */
const MOST = 600;

function once<F>(key: string, make: () => F): F {
  const found = made.get(key) as F | undefined;
  if (found) return found;
  if (made.size >= MOST) made.clear();
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}

const keyOf = (kind: string, locale: string, options: object): string => `${kind}|${locale}|${JSON.stringify(options)}`;

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  once(keyOf("number", locale, options), () => new Intl.NumberFormat(locale, options));

export const dateTimeFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(keyOf("date", locale, options), () => new Intl.DateTimeFormat(locale, options));

export const listFormat = (locale: string, options: Intl.ListFormatOptions = {}): Intl.ListFormat =>
  once(keyOf("list", locale, options), () => new Intl.ListFormat(locale, options));

export const displayNames = (locale: string, type: "region" | "language"): Intl.DisplayNames =>
  once(keyOf("names", locale, { type }), () => new Intl.DisplayNames(locale, { type }));
