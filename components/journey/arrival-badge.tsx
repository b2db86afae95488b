import { Badge } from "@/components/ui/badge";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Arrival } from "@/lib/journey/queries/my-orders";
import { dayIn } from "@/lib/kernel/days";
import { store } from "@/store.config";

/** In place of an order's own state once its parcels have come further than that says. */
export function ArrivalBadge({ arrival: { key, at }, locale }: { arrival: Arrival; locale: string }) {
  return (
    <Badge tone={key === "waits" ? "warn" : "ok"}>
      {translator(locale, "journey.arrivals")(key, { day: at ? formatDay(dayIn(at, store.contact.timeZone), locale) : "" })}
    </Badge>
  );
}
