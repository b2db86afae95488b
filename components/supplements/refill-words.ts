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

/** What of one thing is nearly used up, a line each. */
export const dueOf = (refills: readonly RefillView[], code: string, locale: string): string[] =>
  refills
    .filter((refill) => refill.code === code)
    .map((refill) => translator(locale, "supplements.refill")("dueOf", { what: refill.name, state: refillWords(refill, locale) }));
