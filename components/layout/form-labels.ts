import type { FormLabels } from "@/components/ui/form-context";
import { translator } from "@/lib/i18n/translator";

/** The few words every form needs: `<ActionForm labels={formLabels(locale)}>`. */
export function formLabels(locale: string): FormLabels {
  const t = translator(locale);
  return {
    problems: t("common.form.problems"),
    optional: t("common.form.optional"),
    required: t("problems.required"),
    emailInvalid: t("problems.email_invalid"),
  };
}
