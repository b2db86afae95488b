import { z } from "zod";
import { MARKETS, type OpeningHours, store } from "../../store.config.ts";
import { checkField, idField, optionalLine, requiredLine } from "../kernel/fields.ts";
import type { Id } from "../kernel/ids.ts";
import { CURRENCIES, type Currency } from "../kernel/money.ts";
import { timeZoneOf } from "../kernel/zones.ts";
import { minuteOf } from "./rules/window.ts";

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const COUNTER_COUNTRIES: readonly string[] = MARKETS.map((market) => store.markets[market].country);
/** The clocks a counter can go by. */
export const COUNTER_ZONES: readonly string[] = [
  ...new Set([
    store.warehouse.timeZone,
    ...COUNTER_COUNTRIES.map((country) => timeZoneOf({ country })),
    ...["NY", "IL", "CO"].map((region) => timeZoneOf({ country: "US", region })),
  ]),
];

const number = (max: number) =>
  z
    .string("not_a_number")
    .trim()
    .regex(/^\d{1,3}$/, "not_a_number")
    .transform(Number)
    .pipe(z.number().max(max, "too_many"));

const STRETCH = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-3]):([0-5]\d)$/;
type Stretch = { readonly from: string; readonly to: string };

/** "9:00–13:00, 14:00–18:00"; empty: shut. */
const day = z
  .string()
  .max(60, "too_long")
  .optional()
  .transform((typed, context): Stretch[] => {
    const stretches = (typed ?? "")
      .split(/[,;]/)
      .map((each) => each.trim())
      .filter(Boolean)
      .map(readStretch);
    const isRight = stretches.every(
      (each, index) => each && minuteOf(each.from) < minuteOf(each.to) && follows(stretches[index - 1], each),
    );
    if (isRight) return stretches.filter((each): each is Stretch => each !== null);
    context.addIssue({ code: "custom", message: "hours_invalid" });
    return z.NEVER;
  });

function readStretch(typed: string): Stretch | null {
  const [, fromHour, fromMinute, toHour, toMinute] = STRETCH.exec(typed) ?? [];
  if (!fromHour || !toHour) return null;
  return { from: `${fromHour.padStart(2, "0")}:${fromMinute}`, to: `${toHour.padStart(2, "0")}:${toMinute}` };
}

const follows = (before: Stretch | null | undefined, { from }: Stretch): boolean => !before || minuteOf(before.to) <= minuteOf(from);

/** "2.50" is 250 of the smallest coin; empty is nothing. */
const price = z
  .string()
  .optional()
  .transform((typed) => (typed ?? "").trim().replace(",", "."))
  .pipe(z.string().regex(/^(\d{1,5}(\.\d{1,2})?)?$/, "price_invalid"))
  .transform((typed) => Math.round(Number(typed || 0) * 100));

const each = <K extends string, T extends z.ZodType>(prefix: string, keys: readonly K[], field: T) =>
  Object.fromEntries(keys.map((key) => [`${prefix}${key}`, field])) as Record<string, T>;

/** `hours.<weekday>`, `market.<market>` and `price.<currency>` are the form's names. */
export const counterInput = z
  .strictObject({
    counterId: idField("ctr").optional(),
    version: z
      .string()
      .regex(/^\d{1,9}$/, "unknown")
      .transform(Number)
      .optional(),
    nameEn: requiredLine(60),
    nameDe: requiredLine(60),
    noteEn: optionalLine(300),
    noteDe: optionalLine(300),
    line1: requiredLine(80),
    line2: optionalLine(80),
    postcode: requiredLine(12),
    city: requiredLine(60),
    country: z.enum(COUNTER_COUNTRIES as [string, ...string[]], "required"),
    timeZone: z.enum(COUNTER_ZONES as [string, ...string[]], "required"),
    handlingDays: number(20),
    keptDays: number(90).pipe(z.number().min(1, "not_a_number")),
    ...each("hours.", WEEKDAYS.map(String), day),
    ...each("market.", MARKETS, checkField),
    ...each("price.", CURRENCIES, price),
  })
  .transform((form, context) => {
    const given = form as typeof form & Readonly<Record<string, unknown>>;
    const hours = weekOf(WEEKDAYS.map((weekday) => given[`hours.${weekday}`] as Stretch[]));
    const markets = MARKETS.filter((market) => given[`market.${market}`] === true);
    if (hours.length === 0) context.addIssue({ code: "custom", message: "hours_missing", path: ["hours.1"] });
    if (markets.length === 0) context.addIssue({ code: "custom", message: "market_missing", path: [`market.${MARKETS[0]}`] });
    const { counterId, version, nameEn, nameDe, noteEn, noteDe, line1, line2, postcode, city, country, timeZone, handlingDays, keptDays } =
      given;
    return {
      counterId: counterId as Id<"counter"> | undefined,
      version,
      name: { en: nameEn, de: nameDe },
      note: { en: noteEn ?? "", de: noteDe ?? "" },
      address: { line1, line2, postcode, city, country },
      timeZone,
      handlingDays,
      keptDays,
      hours,
      markets,
      prices: new Map(CURRENCIES.map((currency): [Currency, number] => [currency, given[`price.${currency}`] as unknown as number])),
    };
  });
export type CounterInput = z.output<typeof counterInput>;

/** Days with the same hours together: the shop's opening hours are written the same way. */
function weekOf(days: readonly Stretch[][]): OpeningHours[] {
  const byHours = new Map<string, number[]>();
  days.forEach((stretches, index) => {
    for (const { from, to } of stretches) byHours.set(`${from}/${to}`, [...(byHours.get(`${from}/${to}`) ?? []), index + 1]);
  });
  return [...byHours].map(([key, weekdays]) => {
    const [from = "", to = ""] = key.split("/");
    return { weekdays, from, to };
  });
}

export const counterSwitch = z.strictObject({
  counterId: idField("ctr").transform((id) => id as Id<"counter">),
  active: z.enum(["on", "off"], "unknown").transform((typed) => typed === "on"),
});
