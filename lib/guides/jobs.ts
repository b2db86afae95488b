import { shopNow } from "../platform/clock.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { flagWorse } from "./commands/flag.ts";
import { tellMended } from "./commands/mended.ts";
import { askAfterAWeek } from "./commands/week.ts";

/** Follows guide.published. */
export async function tellOfMendedSteps({ subject, payload, at }: RecordedEvent): Promise<void> {
  if (payload.tell === true) await tellMended({ revisionId: subject, now: at });
}

export async function lookForWorse(): Promise<void> {
  await flagWorse(await shopNow());
}

export async function askWhetherItWorks(): Promise<void> {
  await askAfterAWeek(await shopNow());
}
