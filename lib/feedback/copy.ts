import { store } from "../../store.config.ts";
import { formatDay, formatInstant } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import { type Currency, format, money } from "../kernel/money.ts";
import type { CaseView } from "./model.ts";

/** What happens now, in one sentence. */
export function caseNow(it: CaseView, locale: string, now: Date): string {
  const t = translator(locale, "feedback.case.now");
  const due = it.dueAt ? formatInstant(it.dueAt, locale, store.contact.timeZone) : "";
  if (it.state === "open" || it.state === "contacted")
    return t(it.finding === "checking" ? "checking" : it.dueAt && it.dueAt < now ? "overdue" : "open", { due });
  if (it.state === "accepted" && it.remedy) {
    if (it.comesOn) return t("accepted.resendBy", { day: formatDay(it.comesOn, locale) });
    return t(`accepted.${it.remedy}`, { amount: format(money(it.paidBack ?? 0, it.currency as Currency), locale) });
  }
  return t(it.state === "verified" || it.state === "accepted" ? "closed" : it.state);
}
