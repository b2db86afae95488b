import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { askForNewEmail } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";

/** Where the account is to move; the password shows that its owner asks. */
export function NewEmailForm({ locale, email }: { locale: string; email: string }) {
  const t = translator(locale, "customers");
  return (
    <ActionForm action={askForNewEmail} labels={formLabels(locale)} className="flex max-w-112 flex-col gap-6" id="new-email">
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <Field
        label={t("newEmail.email")}
        name="email"
        type="email"
        hint={t("newEmail.hint")}
        autoComplete="email"
        inputMode="email"
        required
      />
      <Field label={t("newEmail.password")} name="currentPassword" type="password" autoComplete="current-password" required />
      <div>
        <SubmitButton busy={t("newEmail.sending")}>{t("newEmail.go")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
