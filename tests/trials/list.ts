import { replayedParcels } from "./d01-parcels.ts";
import type { Trial } from "./harness.ts";
import { oddAddresses } from "./odd-addresses.ts";
import { remedies } from "./remedies.ts";
import { doubleClicks } from "./t02-double-clicks.ts";
import { threeTellers } from "./t05-three-tellers.ts";
import { forgedEvents } from "./t08-forged-events.ts";
import { flashSale } from "./t10-flash-sale.ts";
import { totals } from "./t15-totals.ts";
import { tampering } from "./t16-tampering.ts";
import { watchdog } from "./t22-watchdog.ts";
import { access } from "./t25-access.ts";
import { uploads } from "./t27-uploads.ts";

/** What is tried so far, in the order of the trust brief's table. */
export const TRIALS: readonly Trial[] = [
  doubleClicks,
  threeTellers,
  forgedEvents,
  flashSale,
  totals,
  tampering,
  watchdog,
  access,
  oddAddresses,
  uploads,
  remedies,
  replayedParcels,
];
