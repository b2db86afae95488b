import { Field } from "@/components/ui/field";
import { translator } from "@/lib/i18n/translator";

/** Where somebody thinks up a password: what it must be like stands beside it, and the browser offers one. */
export function NewPassword({ locale, label }: { locale: string; label: "password" | "newPassword" }) {
  const t = translator(locale, "customers.fields");
  return <Field label={t(label)} name="password" type="password" hint={t("newPasswordHint")} autoComplete="new-password" required />;
}
