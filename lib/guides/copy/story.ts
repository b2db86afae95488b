import { translator } from "../../i18n/translator.ts";
import { toGuideView } from "../copy.ts";
import type { StuckStory } from "../queries/stuck.ts";

/** What somebody stuck wrote, and under it what a person has to know to answer: the thing, the step, what was done before. */
export function tellStory(story: StuckStory, locale: string): string {
  const t = translator(locale, "guides");
  const guide = toGuideView(story, locale);
  const index = guide.steps.findIndex(({ key }) => key === story.stepKey);
  const step = guide.steps[index];
  const reason = step?.reasons.find(({ key }) => key === story.reason)?.text ?? t("reasons.other");
  const done = guide.steps.flatMap(({ key, title }, at) => (story.done.includes(key) ? [`${at + 1}. ${title}`] : []));
  const lines = [
    t("story.guide", { thing: guide.thing, purpose: t(`purposes.${guide.purpose}`), revision: guide.number }),
    t("story.thing", { code: story.publicCode }),
    step ? t("story.step", { number: index + 1, of: guide.steps.length, title: step.title, reason }) : reason,
    done.length > 0 ? t("story.done", { steps: done.join(" · ") }) : t("story.nothingDone"),
    ...(story.sent.length > 0 ? [t("story.sent", { parts: story.sent.join(", ") })] : []),
  ];
  return `${story.words}\n\n${lines.join("\n")}`;
}
