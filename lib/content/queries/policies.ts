import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { store } from "../../../store.config.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { TAGS } from "../../platform/cache.ts";
import { shopNow } from "../../platform/clock.ts";
import { holidayNames } from "../../platform/holidays.ts";
import { listLegalRows } from "../../rights/queries.ts";
import { withdrawalRight } from "../../rights/rules.ts";
import type { LegalTerms } from "../model.ts";
import { legalTerms } from "../rules.ts";

const shopToday = async (): Promise<LocalDate> => dayIn(await shopNow(), store.contact.timeZone);

const readLegalTerms = unstable_cache(
  async (country: string): Promise<LegalTerms> => legalTerms(withdrawalRight(await listLegalRows(), { country, on: await shopToday() })),
  ["content.legal-terms"],
  { tags: [TAGS.clock], revalidate: 300 },
);

/** What the law of a market gives its buyers today. */
export const findLegalTerms = cache(readLegalTerms);

/** The next days on which the warehouse rests besides weekends. */
export const listRestDays = unstable_cache(
  async (count: number): Promise<LocalDate[]> => {
    const today = await shopToday();
    return [...holidayNames(store.warehouse.country, Number(today.slice(0, 4))).keys()]
      .filter((day) => day >= today)
      .sort()
      .slice(0, count);
  },
  ["content.rest-days"],
  { tags: [TAGS.clock], revalidate: 300 },
);
