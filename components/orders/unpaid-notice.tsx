import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { translator } from "@/lib/i18n/translator";
import type { ListedOrder } from "@/lib/orders/rules/listed";
import { paths } from "@/lib/platform/paths";

/** An order whose payment page is still open: the one thing that waits for its buyer. */
export function UnpaidNotice({ order, locale }: { order: ListedOrder; locale: string }) {
  const t = translator(locale, "customers.account");
  return (
    <Notice tone="warn" live={false} title={t("payTitle", { number: order.number })}>
      <p>{t("pay")}</p>
      <LinkButton href={paths(locale).accountOrder(order.number)} look="quiet">
        {t("payGo")}
      </LinkButton>
    </Notice>
  );
}
