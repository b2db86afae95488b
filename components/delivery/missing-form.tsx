import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { reportMissingLines } from "@/lib/delivery/actions";
import type { PackView } from "@/lib/delivery/model/staff";
import { translator } from "@/lib/i18n/translator";

/** Whoever packs says what is not on its shelf. */
export function MissingForm({ work, locale }: { work: PackView; locale: string }) {
  const t = translator(locale, "delivery.staff.missing");
  return (
    <Disclosure title={t("title")}>
      <ActionForm action={reportMissingLines} labels={formLabels(locale)} hidden={{ fulfillmentId: work.id }} id="missing">
        <p className="max-w-text text-muted">{t("lead")}</p>
        <div className="flex flex-col">
          {work.lines.map(({ lineId, title, options, quantity }) => (
            <Checkbox key={lineId} name={`line.${lineId}`} label={`${quantity} × ${[title, options].filter(Boolean).join(", ")}`} />
          ))}
        </div>
        <div>
          <SubmitButton busy={t("busy")} look="quiet">
            {t("act")}
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
