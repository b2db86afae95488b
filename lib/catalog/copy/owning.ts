import { marketOf, store } from "../../../store.config.ts";
import { formatLongDay, formatNumber } from "../../i18n/formats.ts";
import { translator } from "../../i18n/translator.ts";
import { dayIn } from "../../kernel/days.ts";
import { pick } from "../../kernel/localized.ts";
import { exponentOf, format } from "../../kernel/money.ts";
import type { Ownership, PartsPage } from "../model.ts";
import type { CareMark } from "../rules/care.ts";
import { type CostLine, type RunningCost, runningCost } from "../rules/running-cost.ts";
import { TARIFFS, tariffOn } from "../rules/tariffs.ts";
import { formatQuantity } from "../rules/units.ts";

/** One thing that owning it means: a large figure and the sentence that belongs to it. */
export type Figure = { readonly term: string; readonly figure: string; readonly hint: string };
export type CostText = {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly total?: boolean;
};

const MONTHS_A_YEAR = 12;
/** From here on nobody counts minutes any more. */
const SAID_IN_HOURS = 120;

function spell(months: number, locale: string): string {
  const t = translator(locale, "owning.guarantee");
  return months % MONTHS_A_YEAR === 0 ? t("years", { years: months / MONTHS_A_YEAR }) : t("months", { months });
}

/** "90 min a year", "8 hours a year": hours to the half. */
function careTime(minutes: number, locale: string): string {
  const t = translator(locale, "owning.care");
  if (minutes < SAID_IN_HOURS) return t("minutes", { minutes });
  return t("hours", { hours: formatNumber(Math.round(minutes / 30) / 2, locale) });
}

/** Who answers for it and how long, how long there are parts, how well it can be repaired, what care it asks. */
export function ownershipFigures({ guaranteeMonths = 0, partsYears, repair, care }: Ownership, locale: string, now: Date): Figure[] {
  const t = translator(locale, "owning");
  const usual = store.policies.guaranteeMonths;
  const year = Number(dayIn(now, store.contact.timeZone).slice(0, 4));
  const score = repair && formatNumber(repair.score, locale, { maximumFractionDigits: 1 });
  return [
    {
      term: t("guarantee.term"),
      figure: spell(Math.max(guaranteeMonths, usual), locale),
      hint: guaranteeMonths > usual ? t("guarantee.longer", { usual: spell(usual, locale) }) : t("guarantee.shop"),
    },
    ...(partsYears
      ? [{ term: t("parts.term"), figure: t("parts.until", { year: year + partsYears }), hint: t("parts.hint", { years: partsYears }) }]
      : []),
    ...(repair && score
      ? [
          {
            term: t("repair.term"),
            figure: t("repair.figure", { score }),
            hint: t(repair.scheme === "fr-durability" ? "repair.durability" : "repair.repairability"),
          },
        ]
      : []),
    ...(care
      ? [
          {
            term: t("care.term"),
            figure: careTime(care.minutesPerYear, locale),
            hint: `${pick(care.what, locale).replace(/\.$/, "")}.`,
          },
        ]
      : []),
  ];
}

/** Until when parts are had at least, in a few words; null where nothing is promised. */
export function partsUntil(kept: PartsPage["kept"], locale: string, now: Date): string | null {
  if (!kept) return null;
  const last = kept.soldUntil ?? dayIn(now, store.contact.timeZone);
  return translator(locale, "owning.partsList")("until", { year: String(Number(last.slice(0, 4)) + kept.years) });
}

export const careWords = ({ sign, allowed, hand, degrees }: CareMark, locale: string): string => {
  const t = translator(locale, `owning.careSigns.${sign}`);
  if (hand) return t("hand");
  return degrees === undefined ? t(allowed ? "yes" : "no") : t("degrees", { degrees });
};

/** What it costs a year in the reader's market; null where nothing is known. */
export function yearlyCost(ownership: Ownership, locale: string, now: Date): RunningCost | null {
  const market = marketOf(locale);
  const tariff = tariffOn(TARIFFS[market], dayIn(now, store.contact.timeZone));
  return runningCost(ownership, { tariff, currency: store.markets[market].currency });
}

/** The sum line by line, its total last. */
export function costTexts({ lines, total }: RunningCost, locale: string): CostText[] {
  const t = translator(locale, "owning.cost");
  return [
    ...lines.map((line) => ({ ...lineWords(line, locale), value: format(line.cost, locale) })),
    { key: "total", label: t("total"), value: format(total, locale), total: true },
  ];
}

function lineWords(line: CostLine, locale: string): Pick<CostText, "key" | "label" | "note"> {
  const t = translator(locale, "owning.cost");
  if (line.kind === "supply") {
    const note = t("supplySum", { count: formatNumber(line.perYear, locale), price: format(line.each, locale) });
    return { key: line.name.en, label: pick(line.name, locale), note };
  }
  const sum = t("energySum", { kwh: formatQuantity(line.kwh, "kWh", locale), price: perKilowattHour(line, locale) });
  return { key: "energy", label: t("energy"), note: `${sum}\u00a0· ${pick(line.basis, locale)}` };
}

/** Where the price of current comes from; null when none is used. */
export function tariffSource({ lines }: RunningCost, locale: string): string | null {
  const line = lines.find((each) => each.kind === "energy");
  if (!line) return null;
  const { source, from } = line.tariff;
  return translator(locale, "owning.cost")("source", { price: perKilowattHour(line, locale), source, day: formatLongDay(from, locale) });
}

/** "€0.3699": two digits more than the currency has. */
function perKilowattHour({ tariff, cost }: Extract<CostLine, { kind: "energy" }>, locale: string): string {
  const digits = exponentOf(cost.currency) + 2;
  const price = tariff.hundredths / 10 ** digits;
  return formatNumber(price, locale, { style: "currency", currency: cost.currency, maximumFractionDigits: digits });
}
