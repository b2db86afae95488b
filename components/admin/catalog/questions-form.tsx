import { translator } from "@/lib/i18n/translator";
import { Pair } from "./pair";
import { Row } from "./row";
import type { SectionProps } from "./sections";

const EMPTY_ROWS = 2;

export function QuestionsForm({ product: { content }, staff: { locale } }: SectionProps) {
  const t = translator(locale, "desk.questions");
  const rows = [...content.questions, ...Array<undefined>(EMPTY_ROWS).fill(undefined)];
  return (
    <>
      <p className="max-w-text text-muted">{t("lead")}</p>
      {rows.map((each, index) => (
        <Row key={each?.question.en ?? `new-${index}`} legend={t("number", { number: index + 1 })}>
          <Pair locale={locale} label={t("question")} name={`questions.${index}.question`} value={each?.question} />
          <Pair locale={locale} label={t("answer")} name={`questions.${index}.answer`} value={each?.answer} rows={3} />
        </Row>
      ))}
    </>
  );
}
