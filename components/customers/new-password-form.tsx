import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { setNewPassword } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";
import { NewPassword } from "./new-password";

/** The address goes along unseen, so that the browser keeps the new password under the right name. */
export function NewPasswordForm({ locale, token, email }: { locale: string; token: string; email: string }) {
  const t = translator(locale, "customers");
  return (
    <ActionForm action={setNewPassword} labels={formLabels(locale)} hidden={{ token }} id="new-password">
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <NewPassword locale={locale} label="newPassword" />
      <div>
        <SubmitButton busy={t("newPassword.saving")}>{t("newPassword.go")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
