import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { ReturnOffer } from "@/lib/returns/queries";
import { store } from "@/store.config";

/** Under which title something may go back today, and until when. */
export function WithdrawalLead({ locale, offer: { kind, window, right } }: { locale: string; offer: ReturnOffer }) {
  const t = translator(locale, "returns");
  const until = (kind === "withdrawal" ? window.withdrawalUntil : window.policyUntil) ?? null;
  if (!kind) return t("closed", { until: until ? formatLongDay(until, locale) : "" });
  if (until) return t(kind === "withdrawal" ? "lead.withdrawalOpen" : "lead.change_of_mind", { until: formatLongDay(until, locale) });
  const days = kind === "withdrawal" ? (right?.days ?? 0) : store.policies.returnWindowDays;
  return t(kind === "withdrawal" ? "lead.withdrawalNotBegun" : "lead.change_of_mindNotBegun", { days });
}
