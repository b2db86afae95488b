import { readEvent } from "./commands/provider-event.ts";

/** Job "orders.readProviderEvent": one thing the payment provider told us. */
export const readProviderEvent = ({ inboxId }: Readonly<Record<string, unknown>>): Promise<void> => readEvent(String(inboxId));
