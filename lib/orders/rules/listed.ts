import type { LocalDate } from "../../kernel/days.ts";
import type { Money } from "../../kernel/money.ts";
import type { OrderState } from "../model.ts";
import type { Headline } from "./headline.ts";

/** An order as a line of its buyer's list. */
export type ListedOrder = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly headline: Headline;
  readonly placedAt: Date;
  readonly total: Money;
  readonly deliverFromOn: LocalDate;
  readonly deliverByOn: LocalDate;
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    readonly options: string;
    readonly picture: string | null;
    readonly quantity: number;
  }[];
};
