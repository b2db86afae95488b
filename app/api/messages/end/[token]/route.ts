import { ok } from "@/lib/kernel/result";
import { endByMail } from "@/lib/messaging/commands/choices";
import { linkInput } from "@/lib/messaging/schema";
import { paths } from "@/lib/platform/paths";
import { oneClickRoute, readRoute, seeOther } from "@/lib/platform/route";

/** Pressed by the reader's mail program (RFC 8058); whoever opens the address like a page is shown the choices instead. */
export const POST = oneClickRoute({
  name: "messaging.endByMail",
  input: linkInput,
  run: ({ input, locale, now }) => endByMail({ ...input, locale, now }),
});

export const GET = readRoute({
  name: "messaging.openChoices",
  input: linkInput,
  run: async ({ input, locale }) => ok(seeOther(paths(locale).messageChoices(input.token))),
});
