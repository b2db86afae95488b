import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { askForNewPassword } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";

export function ForgottenForm({ locale }: { locale: string }) {
  const t = translator(locale, "customers");
  return (
    <ActionForm action={askForNewPassword} labels={formLabels(locale)} id="forgotten">
      <Field label={t("fields.email")} name="email" type="email" autoComplete="username" inputMode="email" required spellCheck={false} />
      <div>
        <SubmitButton busy={t("forgotten.sending")}>{t("forgotten.go")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
