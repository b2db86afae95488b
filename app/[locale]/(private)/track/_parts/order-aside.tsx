import { GoingTo } from "@/components/delivery/going-to";
import { OrderPath } from "@/components/delivery/order-path";
import { PrintButton } from "@/components/delivery/print-button";
import { wayWords } from "@/components/delivery/way-words";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { Way } from "@/lib/delivery/model";
import { calendarKey } from "@/lib/delivery/queries/calendar";
import { mayHold } from "@/lib/delivery/queries/hold";
import type { LateNews } from "@/lib/delivery/queries/late";
import type { PromisedNow } from "@/lib/delivery/queries/promised";
import { areDaysAhead } from "@/lib/delivery/rules/status";
import { formatTime } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import type { ChangeDesk } from "@/lib/orders/queries/change";
import type { OrderView } from "@/lib/orders/rules/view";
import { paths } from "@/lib/platform/paths";
import type { listReturnsOf, ReturnOffer } from "@/lib/returns/queries";
import { store } from "@/store.config";
import { OrderChoices } from "./order-choices";

type Props = {
  order: OrderView;
  way: Way;
  promised: PromisedNow;
  late: LateNews | null;
  desk: ChangeDesk;
  offer: ReturnOffer | null;
  declared: Awaited<ReturnType<typeof listReturnsOf>>;
  locale: string;
  now: Date;
};

/** Beside the parcels: the whole way, where it goes, what may be done, and when the page was looked at. */
export async function OrderAside({ order, way, promised, late, desk, offer, declared, locale, now }: Props) {
  const t = translator(locale, "delivery.track");
  const entry = translator(locale, "delivery.calendar");
  const comes = order.endedAt === null || way.parcels.length > 0;
  const calendar = paths.api.orderCalendar(order.number, { locale, key: await calendarKey(order.id) });
  const today = dayIn(now, store.warehouse.timeZone);
  const isAhead = areDaysAhead(promised.window, { order: order.state, way, today, isDoubted: late?.state === "open" });
  return (
    <div className="flex min-w-0 flex-col gap-12 lg:col-start-2 lg:row-span-2 lg:row-start-1">
      <Section title={wayWords(locale, order.counter !== null)("track.path")}>
        <OrderPath order={order} way={way} window={promised.window} late={late} locale={locale} now={now} />
      </Section>
      {comes && <GoingTo order={order} promised={promised} desk={desk} canHold={mayHold(way)} locale={locale} />}
      {isAhead && (
        <div className="flex flex-col items-start gap-2 print:hidden">
          <LinkButton href={calendar} look="quiet" download>
            {entry("download")}
          </LinkButton>
          <p className="max-w-text text-muted text-sm">{entry("keep")}</p>
        </div>
      )}
      <OrderChoices order={order} offer={offer} declared={declared} locale={locale} />
      <p className="flex flex-wrap items-center gap-x-4 font-mono text-muted text-xs print:hidden">
        {t("asOf", { time: formatTime(now, locale, store.contact.timeZone) })}
        <LinkButton href={paths(locale).trackOrder(order.number)} look="quiet">
          {t("look")}
        </LinkButton>
        <PrintButton label={t("print")} />
      </p>
    </div>
  );
}
