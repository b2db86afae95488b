import { translator } from "@/lib/i18n/translator";
import type { AuditLine } from "@/lib/staff/model";

/** An act of the trail as staff read it; the trail itself names it by its door. One that nobody has words for keeps that name. */
export function actWords(action: string, locale: string): string {
  const t = translator(locale, "audit.acts");
  return t.has(action) ? t(action) : action;
}

/** What came of an act; null where it was refused. */
export function outcomeWords({ action, outcome }: Pick<AuditLine, "action" | "outcome">, locale: string): string | null {
  const t = translator(locale, "audit.outcomes");
  if (t.has(outcome)) return t(outcome);
  const reasons = translator(locale, "orders.reviewReason");
  return action === "orders.review" && reasons.has(outcome) ? reasons(outcome) : null;
}
