import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { askForChoices } from "@/lib/messaging/actions";

/** One address; the answer is the same whether we know it or not. */
export function AskChoicesForm({ locale }: { locale: string }) {
  const t = translator(locale, "messaging.choices");
  return (
    <ActionForm action={askForChoices} labels={formLabels(locale)} id="ask-choices" className="flex max-w-text flex-col gap-6">
      <Field label={t("email")} name="email" type="email" inputMode="email" autoComplete="email" required />
      <div className="hidden" aria-hidden="true">
        <label>
          {translator(locale, "content.contact")("website")} <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <div>
        <SubmitButton busy={t("asking")}>{t("ask")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
