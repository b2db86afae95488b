import { Badge } from "@/components/ui/badge";
import { translator } from "@/lib/i18n/translator";
import { REFUND_TONE } from "@/lib/journey/copy";
import type { RefundState } from "@/lib/payments/model";

/** Where money is on its way back; one that waits for a second person says so. */
export function RefundBadge({
  locale,
  refund,
}: {
  locale: string;
  refund: { readonly state: RefundState; readonly awaitsApproval: boolean };
}) {
  if (refund.awaitsApproval) return <Badge tone="warn">{translator(locale, "journey.refunds")("waits")}</Badge>;
  return <Badge tone={REFUND_TONE[refund.state]}>{translator(locale, "payments.refundState")(refund.state)}</Badge>;
}
