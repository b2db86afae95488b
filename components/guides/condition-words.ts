import type { StepView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";

/** "Only for walls of concrete or brick." */
export function conditionWords({ fact, is }: NonNullable<StepView["when"]>, locale: string): string {
  const t = translator(locale, "guidance.home");
  const answers = is.map((value) => factWords(fact, value, locale));
  return t("only", { fact, what: t(`facts.${fact}`), answers: new Intl.ListFormat(locale, { type: "disjunction" }).format(answers) });
}

/** An answer in words: "concrete", "soft", "172 cm". */
export function factWords(fact: string, value: string, locale: string): string {
  const t = translator(locale, "guidance.home");
  return fact === "height" ? t("height", { value }) : t(`answers.${fact}.${value}`);
}
