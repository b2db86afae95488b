import { Badge } from "@/components/ui/badge";
import { translator } from "@/lib/i18n/translator";
import { ORDER_STATE, PROGRESS_STATE } from "@/lib/journey/copy";
import type { Progress } from "@/lib/journey/model";
import type { OrderState } from "@/lib/orders/model";

/** What was agreed and paid, and beside it how far the goods have come; what waits at a counter may never have been sent. */
export function OrderBadges({ locale, state, progress }: { locale: string; state: OrderState; progress: Progress }) {
  const t = translator(locale, "journey");
  const said = progress === "none" || (state === "review" && progress === "held");
  const waits = state === "fulfilled" && progress === "to_collect";
  return (
    <span className="inline-flex flex-wrap gap-2">
      {!waits && <Badge tone={ORDER_STATE[state].tone}>{t(ORDER_STATE[state].key)}</Badge>}
      {!said && <Badge tone={PROGRESS_STATE[progress].tone}>{t(PROGRESS_STATE[progress].key)}</Badge>}
    </span>
  );
}
