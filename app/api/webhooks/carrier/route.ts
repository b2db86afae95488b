import { NOTICE_BYTES, takeNotice } from "@/lib/delivery/commands/inbox";
import { webhookRoute } from "@/lib/platform/route";

export const POST = webhookRoute({
  name: "delivery.carrier_notice",
  maxBytes: NOTICE_BYTES.demo,
  run: (raw, headers) => takeNotice("demo", raw, headers),
});
