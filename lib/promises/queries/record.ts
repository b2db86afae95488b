import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { store } from "../../../store.config.ts";
import { DAY, earlier } from "../../kernel/clock.ts";
import { TAGS } from "../../platform/cache.ts";
import { shopNow } from "../../platform/clock.ts";
import type { Keeping, MonthOfKeeping, PromiseKind } from "../model.ts";
import { listKeeping, listKeepingByMonth } from "./keeping.ts";

export type ServiceRecord = { readonly year: readonly Keeping[]; readonly months: readonly MonthOfKeeping[] };

/** The public record of the last twelve months, kept for some minutes: it is asked for on every product's page. */
export const findServiceRecord = cache(
  unstable_cache(
    async (): Promise<ServiceRecord> => {
      const since = earlier(await shopNow(), 365 * DAY);
      const [year, months] = await Promise.all([listKeeping(since), listKeepingByMonth({ since, timeZone: store.warehouse.timeZone })]);
      return { year, months };
    },
    ["promises.record"],
    { tags: [TAGS.clock], revalidate: 300 },
  ),
);

/** How one kind was kept; undefined before the first has ended. */
export const findKeeping = async (kind: PromiseKind): Promise<Keeping | undefined> =>
  (await findServiceRecord()).year.find((each) => each.kind === kind);
