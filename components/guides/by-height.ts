import type { StepView } from "@/lib/guides/model";
import { figureFor, type ToldFacts } from "@/lib/guides/rules/steps";
import { translator } from "@/lib/i18n/translator";
import { factWords } from "./condition-words";

/** Steps with the figure to begin with, for whoever told how tall they are; everybody else reads them as they were written. */
export const withFigures = (steps: readonly StepView[], told: ToldFacts, locale: string): StepView[] =>
  steps.map((step) => {
    const figure = step.byHeight && figureFor(step.byHeight, told);
    if (!step.byHeight || figure === null) return step;
    const answer = factWords("height", told.height ?? "", locale);
    const text = translator(locale, "guidance.home")("figure", { answer, figure, what: step.byHeight.what });
    return { ...step, lines: [...step.lines, { kind: "note", text, marker: null }] };
  });
