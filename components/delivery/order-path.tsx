import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import type { Promised, Way } from "@/lib/delivery/model";
import type { LateNews } from "@/lib/delivery/queries/late";
import { deliveredOn, goneAs, mayStillCome } from "@/lib/delivery/rules/status";
import { formatDay, formatDayRange } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn, type LocalDate } from "@/lib/kernel/days";
import type { OrderView } from "@/lib/orders/rules/view";
import { store } from "@/store.config";
import { wayWords } from "./way-words";

type Step = {
  readonly key: string;
  readonly title: string;
  readonly at: Date | null;
  /** Its day by the clock of another place, where that was told. */
  readonly on?: LocalDate | null;
  readonly planned: string | null;
};

type Props = {
  order: OrderView;
  way: Way;
  window: Promised;
  /** That its buyer was told of another day. */
  late: Pick<LateNews, "state" | "expectedOn"> | null;
  locale: string;
  now: Date;
};

/** The whole way from the order to the door: what is done, what is being done, what is planned and for when. */
export function OrderPath(props: Props) {
  const { order, locale } = props;
  const t = wayWords(locale, order.counter !== null);
  const common = translator(locale, "common.states");
  const steps = stepsOf(props, t);
  const current = steps.findIndex(({ at }) => at === null);
  return (
    <Timeline
      label={t("track.path")}
      states={{ done: common("done"), now: common("now"), planned: common("planned") }}
      entries={steps.map(
        ({ key, title, at, on, planned }, index): TimelineEntry => ({
          key,
          title,
          state: at ? "done" : index === current ? "now" : "planned",
          when: at ? (on ? formatDay(on, locale) : dayOf(at, locale)) : (planned ?? ""),
          ...(at && { at: at.toISOString() }),
        }),
      )}
    />
  );
}

const dayOf = (at: Date, locale: string): string => formatDay(dayIn(at, store.contact.timeZone), locale);

const latest = (all: readonly (Date | null)[]): Date | null =>
  all.length > 0 && all.every(Boolean) ? new Date(Math.max(...all.map((at) => at?.getTime() ?? 0))) : null;

/** The day on which the last of it came, by the clock at the door; null while something is missing. */
function arrivedOn({ parcels }: Way): LocalDate | null {
  const days = parcels.map(deliveredOn);
  return days.every((day) => day !== null) ? (days.sort().at(-1) ?? null) : null;
}

/** When it is to come: as we expect it now, else as promised; no day while it is under review, or once that day has passed. */
function comesOn({ order, way, window, late, locale, now }: Props, t: ReturnType<typeof wayWords>): string | null {
  if (late?.state === "open" && mayStillCome(way)) return t("track.by", { day: formatDay(late.expectedOn, locale) });
  const hasPassed = dayIn(now, store.warehouse.timeZone) > window.to;
  return order.state === "review" || hasPassed ? null : formatDayRange(window.from, window.to, locale);
}

function stepsOf(props: Props, t: ReturnType<typeof wayWords>): Step[] {
  const { order, way, locale } = props;
  const { works, parcels } = way;
  const begun: Step[] = [
    { key: "placed", title: t("track.placed"), at: order.placedAt, planned: null },
    { key: "paid", title: t("track.paid"), at: order.paidAt, planned: null },
  ];
  if (order.endedAt && parcels.length === 0) {
    return [
      ...begun.filter(({ at }) => at),
      { key: "ended", title: t(order.state === "expired" ? "status.expired" : "track.ended"), at: order.endedAt, planned: null },
    ];
  }
  const shipBy = latest(works.map((work) => work.shipBy));
  const due = shipBy && order.state !== "review" ? t("track.by", { day: dayOf(shipBy, locale) }) : null;
  const days = comesOn(props, t);
  const gone = goneAs(way);
  const arrived = arrivedOn(way);
  return [
    ...begun,
    { key: "packed", title: t("track.packed"), at: latest(works.map(({ packedAt }) => packedAt)), planned: due },
    {
      key: "handedOver",
      title: t("track.handedOver"),
      at: latest(works.map(({ handedOverAt }) => handedOverAt)),
      planned: order.counter ? days : due,
    },
    gone
      ? { key: gone, title: t(`track.gone.${gone}`), at: null, planned: null }
      : {
          key: "delivered",
          title: t("track.delivered"),
          at: arrived ? latest(parcels.map(({ deliveredAt }) => deliveredAt)) : null,
          on: arrived,
          planned: order.counter ? null : days,
        },
  ];
}
