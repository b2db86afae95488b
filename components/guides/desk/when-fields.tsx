import { Row } from "@/components/admin/catalog/row";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { HOME_ANSWERS } from "@/lib/guides/rules/desk/parts";
import type { GuideStep } from "@/lib/guides/schema/document";
import { translator } from "@/lib/i18n/translator";

type When = GuideStep["when"];

/** For which homes a step is; for all of them where nothing is chosen. Each fact has its own answers beside it. */
export function WhenFields({ when, locale }: { when: When; locale: string }) {
  const t = translator(locale, "guideDesk.when");
  return (
    <Row legend={t("legend")}>
      <Select
        label={t("fact")}
        name="when.fact"
        empty={t("every")}
        options={HOME_ANSWERS.map(([value]) => ({ value, label: t(`facts.${value}`) }))}
        defaultValue={when?.fact ?? ""}
      />
      {HOME_ANSWERS.map(([fact, answers]) => (
        <Answers key={fact} fact={fact} answers={answers} when={when} locale={locale} />
      ))}
    </Row>
  );
}

function Answers({ fact, answers, when, locale }: { fact: string; answers: readonly string[]; when: When; locale: string }) {
  const t = translator(locale, "guideDesk.when");
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-x-6">
      <legend className="float-start w-full py-2 font-semibold text-sm sm:w-20">{t(`facts.${fact}`)}</legend>
      {answers.map((answer) => (
        <Checkbox
          key={answer}
          name={`when.is.${fact}.${answer}`}
          label={t(`answers.${answer}`)}
          defaultChecked={when?.fact === fact && when.is.includes(answer)}
        />
      ))}
    </fieldset>
  );
}
