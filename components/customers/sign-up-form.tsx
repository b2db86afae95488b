import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { signUp } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";
import { NewPassword } from "./new-password";

export function SignUpForm({ locale, email }: { locale: string; email: string | undefined }) {
  const t = translator(locale, "customers");
  return (
    <ActionForm action={signUp} labels={formLabels(locale)} id="sign-up">
      <Field label={t("fields.name")} name="name" hint={t("signUp.nameHint")} autoComplete="name" required />
      <Field
        label={t("fields.email")}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        spellCheck={false}
        defaultValue={email}
      />
      <NewPassword locale={locale} label="password" />
      <div>
        <SubmitButton busy={t("signUp.opening")}>{t("signUp.go")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
