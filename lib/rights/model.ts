import type { LocalDate } from "../kernel/days.ts";

/** A duty or right as the law of a country has it from a day on. */
export type LegalRow = {
  /** ISO country, "EU" for all its members, "US-CA" for a state, "any". */
  readonly country: string;
  readonly ruleKey: string;
  /** Null: in force, its first day not recorded. */
  readonly validFrom: LocalDate | null;
  readonly parameter: RuleParameter;
  readonly source: string;
  /** V: verified in public sources. L: check with a lawyer. */
  readonly confidence: string;
};

export type RuleParameter = {
  readonly text: string;
  readonly days?: number;
  readonly months?: number;
  readonly returnDays?: number;
  readonly refundDays?: number;
  readonly steps?: number;
  readonly extensionMonths?: number;
  readonly presumptionMonths?: number;
  /** The month is known, the day is not. */
  readonly dayToFill?: boolean;
  /** Not yet in force and no date: never relied on. */
  readonly unknown?: boolean;
};

/** May the buyer withdraw from the contract without a reason, and until when? */
export type WithdrawalRight = {
  readonly ruleKey: "withdrawal_period" | "cancel_period";
  readonly days: number;
  /** Days within which the money goes back. */
  readonly refundDays: number;
  /** The law wants a withdrawal button in two steps. */
  readonly buttonRequired: boolean;
  readonly source: string;
};
