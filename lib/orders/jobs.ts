import type { RecordedEvent } from "../platform/events.ts";
import { closeRefund, reopenRefund } from "./commands/close-refund.ts";
import { findDisputes } from "./commands/disputes.ts";
import { joinGuestOrders } from "./commands/join-guest-orders.ts";
import { readEvent } from "./commands/provider-event.ts";
import { watchInvariants } from "./commands/watch.ts";

/** Job "orders.readProviderEvent": one thing the payment provider told us. */
export const readProviderEvent = ({ inboxId }: Readonly<Record<string, unknown>>): Promise<void> => readEvent(String(inboxId));

/** refund.succeeded */
export const closeArrivedRefund = (event: RecordedEvent): Promise<void> => closeRefund(event.subject);

/** refund.failed */
export const reopenFailedRefund = (event: RecordedEvent): Promise<void> => reopenRefund(event.subject);

/** customer.email_verified */
export async function joinOrders(event: RecordedEvent): Promise<void> {
  await joinGuestOrders(event.subject);
}

/** Every five minutes: whatever must hold and does not is an alarm. */
export async function watchShop(): Promise<void> {
  await watchInvariants();
}

/** Hourly: disputes whose event never came. */
export const findUntoldDisputes = (): Promise<void> => findDisputes();
