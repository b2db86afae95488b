import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { givePassword } from "@/lib/staff/actions";

export function PasswordForm({ locale, back }: { locale: string; back: string | undefined }) {
  const t = translator(locale, "staff.signIn");
  return (
    <ActionForm action={givePassword} labels={formLabels(locale)} {...(back && { hidden: { back } })} id="password">
      <Field label={t("email")} name="email" type="email" autoComplete="username" inputMode="email" required spellCheck={false} />
      <Field label={t("password")} name="password" type="password" autoComplete="current-password" required />
      <SubmitButton wide busy={t("checking")}>
        {t("next")}
      </SubmitButton>
    </ActionForm>
  );
}
