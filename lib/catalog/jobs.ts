import { shopNow } from "../platform/clock.ts";
import { sweepPictures as sweep } from "./commands/add-pictures.ts";
import { publishDue } from "./commands/drafts/publish.ts";

/** Shows what was to be shown by now; asked when a draft's moment comes, and every minute for a clock that was moved. */
export const publishDueDrafts = async (): Promise<void> => publishDue(await shopNow());

export const sweepPictures = async (): Promise<void> => {
  await sweep();
};
