import { store } from "../../../store.config.ts";
import { dayIn } from "../../kernel/days.ts";
import { shopNow } from "../../platform/clock.ts";
import { listLegalRows } from "../../rights/queries.ts";
import { ruleInForce, withdrawalRight } from "../../rights/rules.ts";
import type { BuyersRights } from "../model.ts";

/** What the law of the country of delivery wants the buyer to be told before ordering, as its rows stand today. */
export async function findBuyersRights(country: string): Promise<BuyersRights> {
  const [rows, now] = await Promise.all([listLegalRows(), shopNow()]);
  const at = { country, on: dayIn(now, store.contact.timeZone) };
  return {
    country,
    withdrawal: withdrawalRight(rows, at),
    guaranteeMonths: ruleInForce(rows, { key: "legal_guarantee", ...at })?.parameter.months ?? null,
  };
}
