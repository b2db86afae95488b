import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { setNumbers } from "@/lib/ownership/actions";
import type { UnitFile } from "@/lib/ownership/queries/desk/units";

/** Serial and batch, as somebody read them off the thing. */
export function NumbersForm({ unit: { publicCode, version, serial, batch }, locale }: { unit: UnitFile; locale: string }) {
  const t = translator(locale, "ownership.desk");
  return (
    <Section title={t("numbers")}>
      <p className="max-w-text">{t("numbersLead")}</p>
      <ActionForm
        action={setNumbers}
        labels={formLabels(locale)}
        hidden={{ publicCode, version: String(version) }}
        className="flex max-w-text flex-col items-start gap-4"
      >
        <Field label={t("serial")} name="serial" defaultValue={serial ?? ""} autoComplete="off" />
        <Field label={t("batch")} name="batch" defaultValue={batch ?? ""} autoComplete="off" />
        <SubmitButton busy={t("saving")}>{t("save")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
