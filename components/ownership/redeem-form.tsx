import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { redeemCode } from "@/lib/ownership/actions";

/** Takes over a thing that somebody handed on. */
export function RedeemForm({ locale }: { locale: string }) {
  const t = translator(locale, "ownership.list");
  return (
    <Section title={t("redeemTitle")} id="take-over">
      <p className="max-w-text">{t("redeemLead")}</p>
      <ActionForm action={redeemCode} labels={formLabels(locale)} className="flex max-w-112 flex-col gap-4">
        <Field label={t("code")} name="code" hint={t("codeHint")} autoComplete="off" required />
        <div>
          <SubmitButton look="plain" busy={t("redeeming")}>
            {t("redeem")}
          </SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
