import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { confirmWithCode, giveCode } from "@/lib/staff/actions";

/** `signIn` is the sign-in's second step; `confirm` asks again before an act of weight. */
export function CodeForm({ locale, back, purpose }: { locale: string; back: string | undefined; purpose: "signIn" | "confirm" }) {
  const t = translator(locale, "staff");
  const words = purpose === "signIn" ? "code" : "confirm";
  return (
    <ActionForm
      action={purpose === "signIn" ? giveCode : confirmWithCode}
      labels={formLabels(locale)}
      {...(back && { hidden: { back } })}
      id="code"
    >
      <Field
        label={t("code.code")}
        name="code"
        hint={t("code.hint")}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={10}
        width="code"
        required
      />
      <SubmitButton wide busy={t(`${words}.checking`)}>
        {t(`${words}.go`)}
      </SubmitButton>
    </ActionForm>
  );
}
