/** What is known of a late notice nobody has answered. */
export type SilenceFacts = {
  /** The buyer's law lets them choose between waiting and cancelling (US: 16 CFR 435). */
  readonly hasDelayOption: boolean;
  /** Something of it has not left us yet: that law is about sending, not about the carrier. */
  readonly isUnsent: boolean;
  /** Days between the promised and the new day. */
  readonly laterBy: number;
  /** They were told of a delay of this order before. */
  readonly isSecond: boolean;
  /** The new day has passed too. */
  readonly isOver: boolean;
};

/** A first delay of up to so many days may be taken for agreed when nobody objects; a longer or a second one may not. */
const AGREED_BY_SILENCE_DAYS = 30;

/** What to do about it: pay back unasked, let the notice lapse, or go on waiting. */
export function silenceMeans({ hasDelayOption, isUnsent, laterBy, isSecond, isOver }: SilenceFacts): "cancel" | "lapse" | "wait" {
  if (hasDelayOption && isUnsent && (isSecond || laterBy > AGREED_BY_SILENCE_DAYS || isOver)) return "cancel";
  return isOver ? "lapse" : "wait";
}
