import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { HOME_FACTS, type HomeFactKey } from "@/lib/ownership/rules/home";
import { tellOfHome } from "@/lib/supplements/actions";

type Props = { readonly fact: string; readonly about: string | undefined; readonly locale: string };

const isFact = (fact: string): fact is HomeFactKey => Object.hasOwn(HOME_FACTS, fact);

/** What of the home would settle a need: asked once, kept with the home, and taken back there. */
export function HomeQuestion({ fact, about, locale }: Props) {
  if (!isFact(fact)) return null;
  const t = translator(locale, "supplements");
  const answers = HOME_FACTS[fact];
  return (
    <ActionForm
      action={tellOfHome}
      labels={formLabels(locale)}
      hidden={{ fact, ...(about && { about }) }}
      className="flex max-w-text flex-wrap items-end gap-3"
    >
      {"from" in answers ? (
        <Field label={t(`home.${fact}`)} name="value" inputMode="numeric" width="code" required />
      ) : (
        <Select
          label={t(`home.${fact}`)}
          name="value"
          required
          empty={t("act.choose")}
          options={answers.map((value) => ({ value, label: t(`home.values.${value}`) }))}
        />
      )}
      <SubmitButton look="plain" busy={t("act.keeping")}>
        {t("act.keep")}
      </SubmitButton>
    </ActionForm>
  );
}
