import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import type { RefillView } from "@/lib/supplements/queries/refills";
import { store } from "@/store.config";

export const refillDay = (at: Date, locale: string): string => formatLongDay(dayIn(at, store.contact.timeZone), locale);

/** How far something is used up, and when we think it is. */
export function refillWords({ state, emptyAt, isPart, stoppedAt }: RefillView, locale: string): string {
  const t = translator(locale, "supplements.refill.state");
  if (stoppedAt) return t("stopped");
  if (!emptyAt) return t("unknown");
  const day = refillDay(emptyAt, locale);
  if (isPart && state !== "due_soon") return t(state === "full" ? "part_full" : "part_due", { day });
  return t(state, { day });
}

/** How long one lasts, as one would say it: in days up to two months, in months up to two years, then in years. */
export function lastsWords(days: number, locale: string): string {
  const t = translator(locale, "supplements.refill.times");
  const months = Math.round(days / 30.4);
  if (days < 60) return t("days", { count: Math.round(days) });
  return months < 24 ? t("months", { count: months }) : t("years", { count: Math.round(months / 12) });
}

/** What of one thing is nearly used up, a line each. */
export const dueOf = (refills: readonly RefillView[], code: string, locale: string): string[] =>
  refills
    .filter((refill) => refill.code === code)
    .map((refill) => translator(locale, "supplements.refill")("dueOf", { what: refill.name, state: refillWords(refill, locale) }));
