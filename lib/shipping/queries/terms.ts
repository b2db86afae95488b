import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { MARKETS, type Market, store } from "../../../store.config.ts";
import { pick } from "../../kernel/localized.ts";
import { type Currency, money } from "../../kernel/money.ts";
import { TAGS } from "../../platform/cache.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import type { DeliveryOption, DeliveryTerms, Lane, TariffRow } from "../model.ts";
import { deliveryTerms } from "../rules/terms.ts";

type Row = {
  market: Market;
  optionKey: string;
  amount: number;
  currency: Currency;
  freeFrom: number | null;
  maxGrams: number | null;
  validFrom: Date;
};

const readDeliveryTerms = unstable_cache(
  async (locale: string): Promise<DeliveryTerms[]> => {
    const now = await shopNow();
    const [options, lanes, rates] = await Promise.all([
      sql.many<DeliveryOption>`SELECT key, carrier, service, name, position FROM delivery_option WHERE active ORDER BY position`,
      sql.many<Lane>`SELECT carrier, service, destination, min_days, max_days FROM transit_time WHERE origin = ${store.warehouse.country}`,
      sql.many<Row>`SELECT market, option_key, amount, currency, free_from, max_grams, valid_from FROM delivery_rate WHERE valid_from <= ${now}`,
    ]);
    return MARKETS.map((market) => {
      const { country } = store.markets[market];
      const facts = {
        options,
        lanes: lanes.filter((lane) => lane.destination === country),
        tariffs: rates.filter((row) => row.market === market).map(tariffOf),
      };
      const services = deliveryTerms(facts, now).map(({ name, ...service }) => ({ ...service, name: pick(name, locale) }));
      const [first] = services;
      return { market, country, services, smallest: first?.bands[0] ? { ...first.bands[0], freeFrom: first.freeFrom } : null };
    });
  },
  ["shipping.terms"],
  { tags: [TAGS.shipping, TAGS.clock], revalidate: 300 },
);

/** What delivery costs and how long it takes, market by market, as the help pages show it. */
export const listDeliveryTerms = cache(readDeliveryTerms);

const tariffOf = ({ amount, currency, freeFrom, ...row }: Row): TariffRow => ({
  ...row,
  price: money(amount, currency),
  freeFrom: freeFrom === null ? null : money(freeFrom, currency),
});
