import { findCalendar } from "@/lib/delivery/queries/calendar";
import { calendarInput } from "@/lib/delivery/schema/tracking";
import { ok, refuse } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";

/** An order's delivery as a calendar entry: downloaded from its page, or asked for again by a calendar that keeps the address. */
export const GET = readRoute({
  name: "delivery.calendar",
  input: calendarInput,
  limits: [{ by: "source", points: 120, seconds: 600 }],
  run: async ({ input, locale, now }) => {
    const file = await findCalendar({ number: input.number, key: input.key, locale, now });
    if (!file) return refuse("unknown");
    const headers = { "content-type": "text/calendar; charset=utf-8", "content-disposition": `attachment; filename="${input.number}.ics"` };
    return ok(new Response(file, { headers }));
  },
});
