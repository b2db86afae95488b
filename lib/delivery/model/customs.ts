import type { Money } from "../../kernel/money.ts";

/** A line of the customs declaration (CN 23): all its units together, worth what was paid for them without tax. */
export type CustomsItem = {
  readonly description: string;
  readonly quantity: number;
  readonly value: Money;
  readonly grams: number;
  readonly hsCode: string | null;
  readonly origin: string | null;
};

/** What customs are told of a parcel. */
export type Customs = { readonly contents: "merchandise"; readonly items: readonly CustomsItem[]; readonly signer: string };
