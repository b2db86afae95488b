import type { RecordedEvent } from "../platform/events.ts";
import { followRefund } from "./commands/settle.ts";

/** The refund a return rests on has arrived. */
export const acceptRefund = ({ subject }: RecordedEvent): Promise<void> => followRefund(subject, "accept");

/** It has not, or somebody said no: the return is staff's task again. */
export const refuseRefund = ({ subject }: RecordedEvent): Promise<void> => followRefund(subject, "refuse");
