import { Badge } from "@/components/ui/badge";
import { translator } from "@/lib/i18n/translator";
import { RETURN_MONEY_TONE } from "@/lib/returns/copy";
import type { ReturnMoney } from "@/lib/returns/machine";

/** What has become of a return's money; overdue says so instead. */
export function ReturnBadge({ locale, money, late = false }: { locale: string; money: ReturnMoney; late?: boolean }) {
  const t = translator(locale, "returns.desk");
  return late ? <Badge tone="danger">{t("late")}</Badge> : <Badge tone={RETURN_MONEY_TONE[money]}>{t(`money.${money}`)}</Badge>;
}
