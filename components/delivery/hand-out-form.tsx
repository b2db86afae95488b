import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { handOutHold } from "@/lib/delivery/actions";
import { CHECKS } from "@/lib/delivery/rules/counter";
import { translator } from "@/lib/i18n/translator";

/** Whoever collects says the code or shows a card; either is looked at before anything is given out. */
export function HandOutForm({ shipmentId, locale }: { shipmentId: string; locale: string }) {
  const t = translator(locale, "delivery.collect");
  return (
    <ActionForm id="hand-out" action={handOutHold} labels={formLabels(locale)} hidden={{ shipmentId }}>
      <p className="max-w-text">{t("handOutLead")}</p>
      <RadioGroup
        legend={t("check")}
        name="check"
        required
        defaultValue={CHECKS[0]}
        choices={CHECKS.map((value) => ({ value, label: t(`checks.${value}`) }))}
      />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Field label={t("code")} name="code" inputMode="numeric" autoComplete="off" maxLength={12} />
        <Field label={t("nameOnCard")} name="name" autoComplete="off" maxLength={120} />
      </div>
      <p className="text-muted text-sm">{t("optionalHint")}</p>
      <div>
        <SubmitButton busy={t("giving")}>{t("give")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
