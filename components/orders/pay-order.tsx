import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

/** Once more to the payment page. A plain form: it works before any script, and its address outlives a build (TRUST R40). */
export function PayOrder({ orderId, locale }: { orderId: string; locale: string }) {
  const t = translator(locale, "orders.pay");
  return (
    <form action={paths.api.payOrder()} method="post">
      <input type="hidden" name="order" value={orderId} />
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton busy={t("busy")}>{t("now")}</SubmitButton>
    </form>
  );
}
