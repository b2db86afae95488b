import { z } from "zod";
import { store } from "../../store.config.ts";
import { instantOf, isLocalDate, type LocalDate } from "../kernel/days.ts";
import type { Id } from "../kernel/ids.ts";
import { type Currency, parseMoney } from "../kernel/money.ts";

/** Every price list with its currency, once. */
export const PRICE_LISTS: readonly { readonly key: string; readonly currency: Currency }[] = [
  ...new Map(Object.values(store.markets).map(({ priceList, currency }) => [priceList, { key: priceList, currency }])).values(),
];

/** `price.<variant>.<list>` is an amount as typed; empty fields change nothing. `validFrom` is read when `when` is "later". */
export const pricesForm = z.record(z.string().max(80, "unknown"), z.string().max(40, "too_long")).transform((fields, context) => {
  const refuse = (message: string, field: string) => context.addIssue({ code: "custom", message, path: [field] });
  const { productId = "", when } = fields;
  if (!/^prd_[0-9a-z]{8,40}$/.test(productId)) refuse("unknown", "productId");
  const validFrom = when === "later" ? readMoment(fields.validFrom ?? "") : null;
  if (when === "later" && !validFrom) refuse("moment_invalid", "validFrom");
  const prices = Object.entries(fields).flatMap(([name, typed]) => {
    const [, variantId, key] = /^price\.(var_[0-9a-z]{8,40})\.([a-z]{3})$/.exec(name) ?? [];
    const list = PRICE_LISTS.find((each) => each.key === key);
    if (!variantId || !list || !typed.trim()) return [];
    const amount = parseMoney(typed, list.currency);
    if (amount.ok && amount.value.amount > 0) return [{ variantId: variantId as Id<"variant">, priceList: list.key, amount: amount.value }];
    refuse(amount.ok ? "not_an_amount" : amount.problem.code, name);
    return [];
  });
  return { productId, validFrom, prices };
});

/** "2026-11-24T09:00" on the shop's wall clock. */
function readMoment(typed: string): Date | null {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(typed.trim()) ?? [];
  return day && isLocalDate(day) ? instantOf(day as LocalDate, Number(hour) * 60 + Number(minute), store.contact.timeZone) : null;
}
