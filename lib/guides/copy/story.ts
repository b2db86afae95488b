import { translator } from "../../i18n/translator.ts";
import { type GuideRow, toGuideView } from "../copy.ts";

/** Somebody stuck who asked a person: who, with what, and how far they had come. */
export type StuckStory = GuideRow & {
  readonly stepKey: string;
  readonly reason: string;
  readonly words: string;
  readonly conversationId: string;
  readonly conversationNumber: string;
  readonly email: string;
  readonly customerName: string | null;
  readonly customerId: string | null;
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly publicCode: string;
  readonly done: readonly string[];
  /** Stock codes of parts that were sent free. */
  readonly sent: readonly string[];
};

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
