import { receiveEvent } from "@/lib/payments/commands/inbox";
import { webhookRoute } from "@/lib/platform/route";

export const POST = webhookRoute({
  name: "payments.webhook",
  maxBytes: 512 * 1024,
  run: (raw, headers) => receiveEvent(raw, headers.get("stripe-signature") ?? ""),
});
