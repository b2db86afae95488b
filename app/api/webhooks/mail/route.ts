import { NOTICE_BYTES, takeMailNotice } from "@/lib/messaging/commands/notices";
import { webhookRoute } from "@/lib/platform/route";

/** Bounces and complaints, as the mail provider tells of them (lib/messaging/README.md). */
export const POST = webhookRoute({ name: "messaging.mail_notice", maxBytes: NOTICE_BYTES, run: takeMailNotice });
