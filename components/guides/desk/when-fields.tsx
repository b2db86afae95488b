import { Row } from "@/components/admin/catalog/row";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { HOME_ANSWERS } from "@/lib/guides/rules/desk/parts";
import type { GuideStep } from "@/lib/guides/schema/document";
import { translator } from "@/lib/i18n/translator";
import { HOME_FACTS } from "@/lib/ownership/rules/home";

/** For which homes a step is; for all of them where nothing is chosen. */
export function WhenFields({ when, locale }: { when: GuideStep["when"]; locale: string }) {
  const t = translator(locale, "guideDesk.when");
  const facts = Object.keys(HOME_FACTS).filter((fact) => fact !== "height");
  return (
    <Row legend={t("legend")}>
      <Select
        label={t("fact")}
        name="when.fact"
        empty={t("every")}
        options={facts.map((value) => ({ value, label: t(`facts.${value}`) }))}
        defaultValue={when?.fact ?? ""}
      />
      <div className="flex flex-wrap gap-x-6">
        {HOME_ANSWERS.map((answer) => (
          <Checkbox
            key={answer}
            name={`when.is.${answer}`}
            label={t(`answers.${answer}`)}
            defaultChecked={when?.is.includes(answer) ?? false}
          />
        ))}
      </div>
    </Row>
  );
}
