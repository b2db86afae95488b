import { DAY, HOUR, MINUTE } from "../../kernel/clock.ts";

/** Card testing (TRUST R47): so many refused tries, then no more. All of it in real time. */
export const TRIES_OF_A_BUYER = { most: 5, within: DAY };
export const TRIES_OF_A_SOURCE = { most: 10, within: HOUR };
/** In the whole shop: so many tries, and so large a share of them refused, means that cards are being tried out. */
export const ALARM = { tries: 30, share: 0.4, within: 10 * MINUTE };
/** How long guests confirm their mailbox after the last sign of it. */
export const CHALLENGE_MS = HOUR;
/** How long the link that confirms a mailbox works. */
export const CONFIRM_LINK_MS = HOUR;

export type Tries = { readonly refused: number; readonly paid: number };

export const looksLikeTesting = ({ refused, paid }: Tries): boolean => {
  const tries = refused + paid;
  return tries > ALARM.tries && refused / tries > ALARM.share;
};

/** Since when guests confirm their mailbox before they pay, until when, and who ended it before that. */
export type Challenge = {
  readonly since: Date;
  readonly until: Date;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  /** What set it off, or kept it on last. */
  readonly tries: Tries;
};

export const isOn = (challenge: Challenge | null, now: Date): boolean =>
  challenge !== null && challenge.endedAt === null && challenge.until > now;

/** From when on tries count towards the alarm: what staff have waved through does not set it off again. */
export const countedSince = (challenge: Challenge | null, windowStart: Date): Date =>
  challenge?.endedAt && challenge.endedAt > windowStart ? challenge.endedAt : windowStart;

/** What is known of an order's buyer when they come to the till. */
export type BuyerAtTill = {
  readonly triesOfBuyer: number;
  readonly triesOfSource: number;
  /** Has an account whose mailbox is confirmed, and has paid for an order before: no stranger on their network shuts them out (R46). */
  readonly isKnown: boolean;
  /** The mailbox is theirs: by their account, or by a link they opened for this cart. */
  readonly hasConfirmed: boolean;
};

export type NotNow = "too_many_declines" | "too_many_declines_here" | "confirm_first";

/** Why this buyer may not open a payment page just now, or null. */
export function whyNotNow(buyer: BuyerAtTill, challenged: boolean): NotNow | null {
  if (buyer.triesOfBuyer >= TRIES_OF_A_BUYER.most) return "too_many_declines";
  if (!buyer.isKnown && buyer.triesOfSource >= TRIES_OF_A_SOURCE.most) return "too_many_declines_here";
  return challenged && !buyer.hasConfirmed ? "confirm_first" : null;
}

/** What staff see of it. */
export type CardTries = {
  readonly challenge: (Challenge & { readonly endedByName: string | null }) | null;
  readonly isOn: boolean;
  readonly minutes: Tries;
  readonly hour: Tries;
  readonly day: Tries;
  readonly sourcesShut: number;
  readonly buyersShut: number;
};
