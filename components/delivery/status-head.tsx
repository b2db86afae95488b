import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Stamp } from "@/components/ui/stamp";
import type { Promised, Way } from "@/lib/delivery/model";
import { deliveredOn, type PromiseState, promiseOf, statusOf } from "@/lib/delivery/rules/status";
import { formatDay, formatDayRange } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn, type LocalDate } from "@/lib/kernel/days";
import type { OrderView } from "@/lib/orders/rules/view";
import { store } from "@/store.config";

type Props = { order: OrderView; way: Way; locale: string; today: LocalDate };

/** Where the order is in one sentence, the window that was promised, and what happens next. */
export function StatusHead({ order, way, locale, today }: Props) {
  const t = translator(locale, "delivery");
  const status = statusOf(order.state, way);
  const promised: Promised = { from: order.deliverFromOn, to: order.deliverByOn };
  const kept = promiseOf(promised, { order: order.state, way, today });
  const arrived = kept === "kept" || kept === "missed" ? arrivedOn(way) : null;
  return (
    <PageHead
      title={<span aria-live="polite">{t(status.said, status.values)}</span>}
      lead={status.next && t(status.next, { ...status.values, shipBy: shipBy(way, locale) })}
      aside={arrived && <Stamp word={t("track.arrived")} date={formatDay(arrived, locale)} />}
    >
      <p className="font-mono text-muted text-sm">{t("track.order", { number: order.number })}</p>
      <Promise_ state={kept} words={t(`promise.${kept}`, { window: formatDayRange(promised.from, promised.to, locale) })} />
    </PageHead>
  );
}

function Promise_({ state, words }: { state: PromiseState; words: string }) {
  if (state === "late") {
    return (
      <Notice tone="warn" live={false}>
        {words}
      </Notice>
    );
  }
  return (
    <p className="flex items-center gap-2 font-mono text-base">
      <Icon name={state === "kept" ? "check" : "clock"} />
      {words}
    </p>
  );
}

const arrivedOn = ({ parcels }: Way): LocalDate | null => {
  const days = parcels.map(deliveredOn).filter((day): day is LocalDate => day !== null);
  return days.sort().at(-1) ?? null;
};

function shipBy({ works }: Way, locale: string): string {
  const due = works.filter(({ state }) => state === "to_pack").map((work) => work.shipBy.getTime());
  return due.length > 0 ? formatDay(dayIn(new Date(Math.max(...due)), store.warehouse.timeZone), locale) : "";
}
