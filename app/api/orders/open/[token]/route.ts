import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { ACCESS_SECONDS, openOrderLink } from "@/lib/orders/commands/access";
import { paths } from "@/lib/platform/paths";
import { readCookie, writeCookie } from "@/lib/platform/request";
import { readRoute, seeOther } from "@/lib/platform/route";

/** The signed link of our mails: trades its token for a cookie bound to that order (TRUST R42). */
export const GET = readRoute({
  name: "orders.openLink",
  input: z.strictObject({ token: z.string().max(100) }),
  limits: [{ by: "source", points: 60, seconds: 600 }],
  run: async ({ input, locale }) => {
    const opened = await openOrderLink(input.token, await readCookie("order"));
    if (!opened.ok) return ok(seeOther(paths(locale).track()));
    await writeCookie("order", opened.value.cookie, ACCESS_SECONDS);
    return ok(seeOther(paths(locale).trackOrder(opened.value.number)));
  },
});
