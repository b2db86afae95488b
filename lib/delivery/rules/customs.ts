import { type Currency, divideRounded, money } from "../../kernel/money.ts";
import { EU_MEMBERS } from "../../rights/rules.ts";
import type { Customs, CustomsItem } from "../model/customs.ts";

type Place = { readonly country: string; readonly postcode: string };

/** Northern Ireland trades in goods as if it were in the union (Windsor Framework). */
const isInUnion = ({ country, postcode }: Place): boolean => EU_MEMBERS.has(country) || (country === "GB" && /^BT\d/i.test(postcode));

/** Whether a parcel has to be declared on its way. */
export const crossesCustoms = (from: Place, to: Place): boolean => from.country !== to.country && !(isInUnion(from) && isInUnion(to));

/** What of an order's line is in the parcel, and what it was sold for without tax. */
export type Content = {
  readonly description: string;
  readonly quantity: number;
  readonly lineQuantity: number;
  readonly lineNet: number;
  readonly currency: Currency;
  readonly unitGrams: number;
  readonly hsCode: string | null;
  readonly origin: string | null;
};

/** The declaration of a parcel's contents: each line's share of what was paid for it, never less than a cent a unit. */
export const declare = (contents: readonly Content[], signer: string): Customs => ({
  contents: "merchandise",
  signer,
  items: contents.map(
    ({ description, quantity, lineQuantity, lineNet, currency, unitGrams, hsCode, origin }): CustomsItem => ({
      description: description.slice(0, 100),
      quantity,
      value: money(Math.max(quantity, divideRounded(BigInt(lineNet) * BigInt(quantity), BigInt(lineQuantity))), currency),
      grams: Math.max(1, unitGrams * quantity),
      hsCode: hsCode?.replace(/\D/g, "") || null,
      origin,
    }),
  ),
});
