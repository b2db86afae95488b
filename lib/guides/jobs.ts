import { shopNow } from "../platform/clock.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { sweepGuidePictures } from "./commands/desk/add-picture.ts";
import { flagWorse } from "./commands/flag.ts";
import { tellMended } from "./commands/mended.ts";
import { tellAuthor } from "./commands/tell-author.ts";
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

/** Follows guide.worse. */
export const tellAuthorOfWorse = ({ subject }: RecordedEvent): Promise<void> => tellAuthor(subject);

export async function sweepStepPictures(): Promise<void> {
  await sweepGuidePictures();
}
