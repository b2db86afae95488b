import type { CartView } from "../cart/model.ts";
import type { Money } from "../kernel/money.ts";
import type { PostalAddress } from "../orders/model.ts";
import type { WithdrawalRight } from "../rights/model.ts";

export const STEPS = ["contact", "address", "delivery", "review"] as const;
export type Step = (typeof STEPS)[number];

/** What has been answered so far; kept with the cart, on the server (TRUST R5). */
export type Answers = {
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: PostalAddress | null;
  /** Null: the bill goes to the same address. */
  readonly billingAddress: PostalAddress | null;
  readonly deliveryOption: string | null;
  readonly note: string | null;
};

export const NO_ANSWERS: Answers = {
  email: null,
  name: null,
  phone: null,
  address: null,
  billingAddress: null,
  deliveryOption: null,
  note: null,
};

/** All answers given: an order can be made of them. */
export type CompleteAnswers = Answers & {
  readonly email: string;
  readonly name: string;
  readonly address: PostalAddress;
  readonly deliveryOption: string;
};

/** What the pay form carries: the key of this very review, and the sum that was shown. */
export type Attempt = { readonly key: string; readonly due: Money };

/** What is told before the order, by the law of the country of delivery. */
export type BuyersRights = {
  readonly country: string;
  readonly withdrawal: WithdrawalRight | null;
  readonly guaranteeMonths: number | null;
};

export type CheckoutView = {
  readonly cart: CartView;
  readonly answers: Answers;
  /** The first step that is not answered; `review` when all are. */
  readonly first: Step;
  /** Null until everything is answered and can be bought. */
  readonly attempt: Attempt | null;
  /** No real money moves (TRUST R25). */
  readonly isTest: boolean;
};
