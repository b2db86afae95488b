import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { setSerial } from "@/lib/ownership/actions";

type Props = { readonly ownershipId: string; readonly serial: string | null; readonly locale: string };

/** The maker's number of this very thing, told by its owner when they like. */
export function SerialForm({ ownershipId, serial, locale }: Props) {
  const t = translator(locale, "ownership.thing");
  return (
    <Section title={t("serialTitle")} id="serial">
      <p className="max-w-text">{t("serialLead")}</p>
      <ActionForm
        action={setSerial}
        labels={formLabels(locale)}
        hidden={{ ownershipId }}
        className="flex max-w-text flex-col items-start gap-4"
      >
        <Field label={t("serial")} name="serial" defaultValue={serial ?? ""} autoComplete="off" required />
        <SubmitButton look="plain" busy={t("serialSaving")}>
          {t("serialSave")}
        </SubmitButton>
      </ActionForm>
    </Section>
  );
}
