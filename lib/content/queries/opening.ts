import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { store } from "../../../store.config.ts";
import { later } from "../../kernel/clock.ts";
import { TAGS } from "../../platform/cache.ts";
import { realNow, shopNow } from "../../platform/clock.ts";
import { holidaysOf } from "../../platform/holidays.ts";
import type { OpeningNotice } from "../model.ts";
import { openingWindows } from "../rules.ts";

/** By how much the shop's clock is ahead of real time. Whoever moves it refreshes the tag. */
const readAhead = unstable_cache(async () => (await shopNow()).getTime() - realNow().getTime(), ["content.ahead"], {
  tags: [TAGS.clock],
  revalidate: 300,
});

/** When someone answers the telephone, seen from now. Pages that ask hang on the tag `clock`. */
export const findOpening = cache(async (): Promise<OpeningNotice> => {
  const aheadMs = await readAhead();
  const now = later(realNow(), aheadMs);
  const holidays = holidaysOf(store.legal.address.country, now.getUTCFullYear());
  const windows = openingWindows({ ...store.contact, holidays }, now);
  return { windows: windows.map(({ opens, closes }) => [opens.toISOString(), closes.toISOString()]), aheadMs, at: now.toISOString() };
});
