import { type Answers, type CompleteAnswers, STEPS, type Step } from "../model.ts";

type Facts = { readonly answers: Answers /** Keys of the ways it can be sent now. */; readonly offered: readonly string[] };

/** The first question still open; with all answered it is the review. A chosen way that is no longer offered is asked again. */
export function firstOpenStep({ answers, offered }: Facts): Step {
  if (!answers.email || !answers.name) return "contact";
  if (!answers.address) return "address";
  if (!answers.deliveryOption || !offered.includes(answers.deliveryOption)) return "delivery";
  return "review";
}

export const isComplete = (answers: Answers): answers is CompleteAnswers =>
  Boolean(answers.email && answers.name && answers.address && answers.deliveryOption);

/** A step may be opened once all before it are answered. */
export const mayOpen = (step: Step, first: Step): boolean => STEPS.indexOf(step) <= STEPS.indexOf(first);

export type StepState = { readonly step: Step; readonly state: "done" | "now" | "later" };

export const stepStates = (current: Step, first: Step): StepState[] =>
  STEPS.map((step) => {
    if (step === current) return { step, state: "now" };
    return { step, state: STEPS.indexOf(step) < STEPS.indexOf(first) ? "done" : "later" };
  });
