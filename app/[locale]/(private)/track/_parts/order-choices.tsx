import { wayWords } from "@/components/delivery/way-words";
import { CancelOrder } from "@/components/orders/cancel-order";
import { OrderPush } from "@/components/orders/order-push";
import { PayOrder } from "@/components/orders/pay-order";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { pushPublicKey } from "@/lib/messaging/queries/browsers";
import type { OrderView } from "@/lib/orders/rules/view";
import { paths } from "@/lib/platform/paths";
import type { listReturnsOf, ReturnOffer } from "@/lib/returns/queries";
import { store } from "@/store.config";

type Declared = Awaited<ReturnType<typeof listReturnsOf>>;
type Props = { order: OrderView; offer: ReturnOffer | null; declared: Declared; locale: string };

/** What may be done about an order now: pay, call off, withdraw or send back, ask. The rooms say what is allowed. */
export function OrderChoices({ order, offer, declared, locale }: Props) {
  const t = translator(locale, "delivery.track");
  const canPay = order.allowedActions.some(({ action, allowed }) => action === "pay" && allowed);
  const canReturn = offer?.kind && ["paid", "fulfilled"].includes(order.state);
  return (
    <div className="flex flex-col gap-8 print:hidden">
      {canPay && <PayOrder orderId={order.id} locale={locale} />}
      {["pending_payment", "paid"].includes(order.state) && <CancelOrder order={order} locale={locale} />}
      {canReturn && (
        <Section title={t("changedMind")}>
          <p className="max-w-text">{untilWhen(offer, wayWords(locale, order.counter !== null), locale)}</p>
          <div>
            <LinkButton href={paths(locale).withdraw(order.number)}>{t(offer.kind === "withdrawal" ? "withdraw" : "sendBack")}</LinkButton>
          </div>
        </Section>
      )}
      {declared.length > 0 && (
        <ul className="flex flex-col gap-2">
          {declared.map((each) => (
            <li key={each.number}>
              {t("declared", { kind: each.kind, number: each.number })}
              {", "}
              {t("moneyBy", { day: formatLongDay(dayIn(each.dueAt, store.contact.timeZone), locale) })}
            </li>
          ))}
        </ul>
      )}
      {order.state === "paid" && <OrderPush orderId={order.id} publicKey={pushPublicKey()} locale={locale} />}
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <LinkButton href={paths(locale).orderAgain(order.number)} look="quiet">
          {translator(locale, "orders.again")("link")}
        </LinkButton>
        <LinkButton href={paths(locale).messages()} look="quiet">
          {translator(locale, "messaging.choices")("askTitle")}
        </LinkButton>
        <LinkButton href={paths(locale).contact({ order: order.number })} look="quiet">
          {t("help")}
        </LinkButton>
      </div>
    </div>
  );
}

function untilWhen({ kind, window }: ReturnOffer, words: ReturnType<typeof wayWords>, locale: string): string {
  const { withdrawalUntil, policyUntil } = window;
  if (kind === "withdrawal") {
    if (!withdrawalUntil) return words("track.withdrawOpen");
    const last = policyUntil && policyUntil > withdrawalUntil ? formatLongDay(policyUntil, locale) : "none";
    return words("track.withdrawLead", { day: formatLongDay(withdrawalUntil, locale), last });
  }
  return policyUntil ? words("track.sendBackLead", { day: formatLongDay(policyUntil, locale) }) : words("track.withdrawOpen");
}
