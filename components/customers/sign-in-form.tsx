import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { signIn } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export function SignInForm({ locale, back }: { locale: string; back: string | undefined }) {
  const t = translator(locale, "customers");
  return (
    <ActionForm action={signIn} labels={formLabels(locale)} {...(back && { hidden: { back } })} id="sign-in">
      <Field label={t("fields.email")} name="email" type="email" autoComplete="username" inputMode="email" required spellCheck={false} />
      <Field label={t("fields.password")} name="password" type="password" autoComplete="current-password" required />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <SubmitButton busy={t("signIn.checking")}>{t("signIn.go")}</SubmitButton>
        <Link href={paths(locale).forgotPassword()} className="link py-2">
          {t("signIn.forgotten")}
        </Link>
      </div>
    </ActionForm>
  );
}
