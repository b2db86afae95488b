import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { lookUpMyOrder } from "@/lib/orders/actions";

/** Number and e-mail; whatever is given, the answer is the same (TRUST R42). */
export function LookUpForm({ locale, number }: { locale: string; number?: string | undefined }) {
  const t = translator(locale, "delivery.track");
  return (
    <ActionForm action={lookUpMyOrder} labels={formLabels(locale)} id="look-up">
      <Field
        label={t("number")}
        name="number"
        hint={t("numberHint")}
        defaultValue={number}
        required
        width="half"
        maxLength={40}
        spellCheck={false}
        autoComplete="off"
      />
      <Field label={t("email")} name="email" type="email" inputMode="email" autoComplete="email" required width="half" spellCheck={false} />
      <div>
        <SubmitButton busy={t("sending")}>{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
