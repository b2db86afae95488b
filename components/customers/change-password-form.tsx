import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePassword } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";
import { NewPassword } from "./new-password";

export function ChangePasswordForm({ locale, email }: { locale: string; email: string }) {
  const t = translator(locale, "customers");
  return (
    <ActionForm action={changePassword} labels={formLabels(locale)} className="flex max-w-112 flex-col gap-6" id="change-password">
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <Field label={t("fields.currentPassword")} name="currentPassword" type="password" autoComplete="current-password" required />
      <NewPassword locale={locale} label="newPassword" />
      <div>
        <SubmitButton busy={t("password.saving")}>{t("password.change")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
