import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { type Headline, isUnclear } from "@/lib/orders/rules/headline";
import type { OrderView } from "@/lib/orders/rules/view";
import { paths } from "@/lib/platform/paths";
import { PayOrder } from "./pay-order";

const LOOK_AGAIN_SECONDS = 5;

/** The one thing to do now: pay, wait and look again, follow, or begin anew from the cart that was kept. */
export function OrderNow({ order, headline, locale }: { order: OrderView; headline: Headline; locale: string }) {
  const t = translator(locale, "orders");
  if (isUnclear(headline)) {
    const again = paths.api.paymentReturn(order.id);
    return (
      <div>
        <meta httpEquiv="refresh" content={`${LOOK_AGAIN_SECONDS};url=${again}`} />
        <LinkButton href={again}>{t("pay.look")}</LinkButton>
      </div>
    );
  }
  if (headline === "waiting" || headline === "declined") {
    return (
      <div className="flex flex-wrap gap-4">
        <PayOrder orderId={order.id} locale={locale} />
        <LinkButton href={paths(locale).cart()} look="quiet">
          {t("pay.cart")}
        </LinkButton>
      </div>
    );
  }
  const ended = headline === "expired" || headline === "cancelled";
  return (
    <div>
      <LinkButton href={ended ? paths(locale).cart() : paths(locale).trackOrder(order.number)} look="primary">
        {t(ended ? "pay.again" : "next.follow")}
      </LinkButton>
    </div>
  );
}
