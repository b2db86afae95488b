import type { CartView } from "../../cart/model.ts";
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

/**
 * Where a request for a step leads: to it, to the first question before it that is open, or back to a cart that cannot be
 * bought as it is. Contact and address stay open then: another address may be what mends it.
 */
export function whereTo(step: Step, { cart, first }: { cart: Pick<CartView, "lines" | "ready">; first: Step }): Step | "cart" {
  if (cart.lines.length === 0) return "cart";
  if (STEPS.indexOf(step) > STEPS.indexOf(first)) return first === "delivery" && !cart.ready ? "cart" : first;
  return (step === "delivery" || step === "review") && !cart.ready ? "cart" : step;
}

export type StepState = { readonly step: Step; readonly state: "done" | "now" | "later" };

export const stepStates = (current: Step, first: Step): StepState[] =>
  STEPS.map((step) => {
    if (step === current) return { step, state: "now" };
    return { step, state: STEPS.indexOf(step) < STEPS.indexOf(first) ? "done" : "later" };
  });
