import { ok } from "@/lib/kernel/result";
import { endLetters } from "@/lib/messaging/commands/letters";
import { endLettersRequest } from "@/lib/messaging/schema";
import { paths } from "@/lib/platform/paths";
import { oneClickRoute, readRoute, seeOther } from "@/lib/platform/route";

/** Pressed by the reader's mail program (RFC 8058); whoever opens the address like a page is shown the button instead. */
export const POST = oneClickRoute({
  name: "messaging.endLettersByMail",
  input: endLettersRequest,
  run: ({ input, locale, now }) => endLetters({ ...input, locale, now, source: "one-click" }),
});

export const GET = readRoute({
  name: "messaging.openLetters",
  input: endLettersRequest,
  run: async ({ input, locale }) => ok(seeOther(paths(locale).letters(input.token))),
});
