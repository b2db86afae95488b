import { NOTICE_BYTES, takeNotice } from "@/lib/delivery/commands/inbox";
import { webhookRoute } from "@/lib/platform/route";

export const POST = webhookRoute({
  name: "delivery.easypost_notice",
  maxBytes: NOTICE_BYTES.easypost,
  run: (raw, headers) => takeNotice("easypost", raw, headers),
});
