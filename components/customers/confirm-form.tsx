import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmEmail } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";

export function ConfirmForm({ locale, token }: { locale: string; token: string }) {
  const t = translator(locale, "customers");
  return (
    <ActionForm action={confirmEmail} labels={formLabels(locale)} hidden={{ token }} id="confirm">
      <Field label={t("fields.password")} name="password" type="password" autoComplete="current-password" required />
      <div>
        <SubmitButton busy={t("confirm.checking")}>{t("confirm.go")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
