import { ActButton } from "@/components/customers/act-button";
import { readyWork } from "@/lib/delivery/actions";
import type { PackView } from "@/lib/delivery/model/staff";
import { translator } from "@/lib/i18n/translator";

/** What is collected gets no label: it is ready once it lies at the counter. */
export function ReadyForm({ work, counter, locale }: { work: PackView; counter: string; locale: string }) {
  const t = translator(locale, "delivery.collect");
  return (
    <>
      <p className="max-w-text">{t("readyLead", { counter })}</p>
      <ActButton action={readyWork} locale={locale} hidden={{ fulfillmentId: work.id }} busy={t("readying")} look="primary">
        {t("readyAct")}
      </ActButton>
    </>
  );
}
