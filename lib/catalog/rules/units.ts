import { numberFormat } from "../../kernel/intl.ts";
import { type Language, languageOf } from "../../kernel/localized.ts";

/** Units a spec may be given in: their sign, or how `Intl` writes them in words. */
export const UNITS = {
  g: "g",
  kg: "kg",
  µm: "µm",
  mm: "mm",
  cm: "cm",
  m: "m",
  km: "km",
  l: "l",
  ml: "ml",
  W: "W",
  V: "V",
  Wh: "Wh",
  mAh: "mAh",
  Nm: "Nm",
  kWh: "kWh",
  "kWh/100": { en: "kWh per 100 cycles", de: "kWh je 100 Waschgänge" },
  "kWh/1000h": { en: "kWh per 1,000 h", de: "kWh je 1.000 h" },
  lm: "lm",
  lx: "lx",
  K: "K",
  Ra: "Ra",
  dB: "dB",
  Hz: "Hz",
  ohm: "Ω",
  bar: "bar",
  rpm: { en: "rpm", de: "U/min" },
  "°C": "°C",
  "km/h": "km/h",
  "m/s²": "m/s²",
  h: "h",
  min: "min",
  s: "s",
  "mm-water": { en: "mm water column", de: "mm Wassersäule" },
  "g/m²": "g/m²",
  cuin: "cuin",
  "l/day": { en: "l a day", de: "l am Tag" },
  "g/min": "g/min",
  "m²": "m²",
  "m³/h": "m³/h",
  years: { en: "years", de: "Jahre" },
  months: { en: "months", de: "Monate" },
  cycles: { en: "cycles", de: "Zyklen" },
  steps: { en: "settings", de: "Stufen" },
  programmes: { en: "programmes", de: "Programme" },
  gears: { en: "gears", de: "Gänge" },
  pieces: { en: "pieces", de: "Stück" },
} as const satisfies Record<string, string | Record<Language, string>>;

export type Unit = keyof typeof UNITS;
export const isUnit = (unit: string): unit is Unit => Object.hasOwn(UNITS, unit);

const signOf = (unit: Unit, locale: string): string => {
  const sign: string | Record<Language, string> = UNITS[unit];
  return typeof sign === "string" ? sign : sign[languageOf(locale)];
};

/** "l", "rpm", "U/min": the unit alone, over a field that asks for it. */
export const unitName = (unit: string, locale: string): string => (isUnit(unit) ? signOf(unit, locale) : unit);

const formatNumber = (value: number, locale: string): string => numberFormat(locale).format(value);

const NO_BREAK = "\u00a0";
/** Keeps a line from ending after the dash. */
const WORD_JOINER = "\u2060";

/** "0.9 l", "1.200 W": the number as the reader's locale writes it, never parted from its unit at a line's end. */
export const formatQuantity = (value: number, unit: string | undefined, locale: string): string =>
  withUnit(formatNumber(value, locale), unit, locale);

/** "40–100 °C" */
export const formatSpan = (from: number, to: number, { unit, locale }: { unit: string | undefined; locale: string }): string =>
  withUnit(`${formatNumber(from, locale)}–${WORD_JOINER}${formatNumber(to, locale)}`, unit, locale);

function withUnit(number: string, unit: string | undefined, locale: string): string {
  if (!unit || !isUnit(unit)) return number;
  return `${number}${NO_BREAK}${signOf(unit, locale)}`;
}

const SIGNS = Object.values<string | Record<Language, string>>(UNITS).filter((sign) => typeof sign === "string");
const NUMBER_AND_SIGN = new RegExp(`(\\d) (?=(?:${SIGNS.join("|")})(?![\\p{L}\\d]))`, "gu");

/** Words that name quantities, "24 cm (4.2 l)": each number keeps to its unit at a line's end. */
export const keepTogether = (text: string): string => text.replace(NUMBER_AND_SIGN, `$1${NO_BREAK}`);
