import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { setNewPassword } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";

/** The address goes along unseen, so that the browser keeps the new password under the right name. */
export function NewPasswordForm({ locale, token, email }: { locale: string; token: string; email: string }) {
  const t = translator(locale, "customers");
  return (
    <ActionForm action={setNewPassword} labels={formLabels(locale)} hidden={{ token }} id="new-password">
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <Field
        label={t("fields.newPassword")}
        name="password"
        type="password"
        hint={t("fields.newPasswordHint")}
        autoComplete="new-password"
        required
      />
      <div>
        <SubmitButton busy={t("newPassword.saving")}>{t("newPassword.go")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
