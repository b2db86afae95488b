import { ActButton } from "@/components/customers/act-button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { cancelOrderForBuyer, cancelOrderLine } from "@/lib/orders/actions";
import type { StaffLineView, StaffOrderView } from "@/lib/orders/rules/staff-view";
import { paths } from "@/lib/platform/paths";
import { refusalText } from "./refusal";

type Asked = { readonly locale: string; readonly order: StaffOrderView; readonly line: StaffLineView | null };

/** Asks once more before an order or one line of it is called off, and says what follows. */
export function CallOff({ title, ...asked }: Asked & { title: string }) {
  const { locale, order, line } = asked;
  const t = translator(locale, "journey.callOff");
  const act = line ? line.cancel : order.acts.cancel;
  return (
    <>
      <PageHead title={title} lead={act.allowed ? t("lead") : undefined}>
        {line && <p className="font-mono text-muted text-sm">{t("ofOrder", { number: order.number })}</p>}
      </PageHead>
      <div className="flex max-w-text flex-col gap-6">
        {act.allowed ? (
          <>
            <p>{consequence(asked)}</p>
            <CallOffButton {...asked} />
          </>
        ) : (
          <Notice tone="refused" live={false} title={t("refused")}>
            {refusalText(locale, act.reason)}
          </Notice>
        )}
        <div>
          <LinkButton href={paths.admin.order(order.number)} look="quiet">
            {t("keep")}
          </LinkButton>
        </div>
      </div>
    </>
  );
}

/** What goes back: all of it, one line's price, or nothing. */
function consequence({ locale, order, line }: Asked): string {
  const t = translator(locale, "journey.callOff");
  if (order.captured.amount === 0) return t("unpaid");
  const isLast = line && order.lines.every(({ id, cancelledAt }) => id === line.id || cancelledAt);
  if (line && !isLast) return t("backLine", { sum: format(line.total, locale) });
  return t(isLast ? "lastLine" : "back", { sum: format(order.refundable, locale) });
}

function CallOffButton({ locale, order, line }: Asked) {
  const t = translator(locale, "journey.callOff");
  if (!line) {
    return (
      <ActButton action={cancelOrderForBuyer} locale={locale} hidden={{ orderId: order.id }} busy={t("busy")} look="danger">
        {t("confirm")}
      </ActButton>
    );
  }
  return (
    <ActButton action={cancelOrderLine} locale={locale} hidden={{ orderId: order.id, lineId: line.id }} busy={t("busy")} look="danger">
      {t("confirmLine", { quantity: line.quantity, title: line.title })}
    </ActButton>
  );
}
