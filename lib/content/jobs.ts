import { store } from "../../store.config.ts";
import { earlier, MINUTE } from "../kernel/clock.ts";
import { refresh, TAGS } from "../platform/cache.ts";
import { shopNow } from "../platform/clock.ts";
import { holidaysOf } from "../platform/holidays.ts";
import { openingChanged, openingWindows } from "./rules.ts";

/** How often the timetable asks; the sentence in every footer is never wrong for longer. */
const EVERY_MS = 5 * MINUTE;

/** Lets every page forget "open now" when the telephone has just been staffed or left. */
export async function refreshOpeningHours(): Promise<void> {
  const now = await shopNow();
  const before = earlier(now, EVERY_MS);
  const holidays = holidaysOf(store.legal.address.country, before.getUTCFullYear());
  if (openingChanged(openingWindows({ ...store.contact, holidays }, before), before, now)) await refresh([TAGS.clock]);
}
