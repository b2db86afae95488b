import { z } from "zod";
import { PURPOSES } from "@/lib/guides/model";
import { ok } from "@/lib/kernel/result";
import { ACCESS_SECONDS, openOrderLink } from "@/lib/orders/commands/access";
import { paths } from "@/lib/platform/paths";
import { readCookie, writeCookie } from "@/lib/platform/request";
import { readRoute, seeOther } from "@/lib/platform/route";

/**
 * The signed link of our mails: trades its token for a cookie bound to that order (TRUST R42). A mail about one of its things
 * leads on to that thing's guide.
 */
export const GET = readRoute({
  name: "orders.openLink",
  input: z.strictObject({
    token: z.string().max(100),
    thing: z.string().max(20).optional(),
    purpose: z.enum(PURPOSES).default("setup"),
    place: z.string().max(80).optional(),
  }),
  limits: [{ by: "source", points: 60, seconds: 600 }],
  run: async ({ input, locale }) => {
    const opened = await openOrderLink(input.token, await readCookie("order"));
    if (!opened.ok) return ok(seeOther(paths(locale).track()));
    await writeCookie("order", opened.value.cookie, ACCESS_SECONDS);
    const { thing, purpose, place } = input;
    const to = paths(locale);
    return ok(seeOther(thing ? to.thingGuide(thing, purpose, { place }) : to.trackOrder(opened.value.number)));
  },
});
