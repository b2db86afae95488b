import { DAY } from "../../kernel/clock.ts";
import { shopNow } from "../../platform/clock.ts";
import type { RecordedEvent } from "../../platform/events.ts";
import { mailAfterAWeek, mailArrived, mailMended } from "../commands/mails.ts";

/** What came longer ago was not set up waiting for our mail: things of older orders get their pages late, by a job. */
const NEWS_FOR = 4 * DAY;

/** Follows unit.delivered. */
export async function sendFirstStep({ subject, orderId, at }: RecordedEvent): Promise<void> {
  if (orderId && (await shopNow()).getTime() - at.getTime() < NEWS_FOR) await mailArrived({ unitId: subject, orderId, at });
}

/** Follows guide.step_mended. */
export const sendMended = ({ subject }: RecordedEvent): Promise<void> => mailMended(subject);

/** Follows guide.week_due. */
export const sendWeekLater = ({ subject }: RecordedEvent): Promise<void> => mailAfterAWeek(subject);
