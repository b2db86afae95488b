import { Icon } from "@/components/ui/icon";
import { PageHead } from "@/components/ui/page-head";
import { Stamp } from "@/components/ui/stamp";
import { PARCEL_NEXT } from "@/lib/delivery/copy";
import type { Promised, ShipmentState, Way } from "@/lib/delivery/model";
import type { LateNews } from "@/lib/delivery/queries/late";
import { deliveredOn, mayStillCome, type PromiseState, promiseOf, type Status, statusOf } from "@/lib/delivery/rules/status";
import { formatDay, formatDayRange, formatInstant } from "@/lib/i18n/formats";
import { dayIn, type LocalDate } from "@/lib/kernel/days";
import type { OrderView } from "@/lib/orders/rules/view";
import { store } from "@/store.config";
import { wayWords } from "./way-words";

type Props = {
  order: OrderView;
  way: Way;
  /** So many parcels are called delivered and their buyer does not have them. */
  missed: number;
  promised: Promised;
  /** Under review: by when a person has looked. */
  reviewBy: Date | null;
  /** That its buyer was told of a day that is not kept, and which one we expect now. */
  late: Pick<LateNews, "state" | "expectedOn"> | null;
  locale: string;
  now: Date;
};

/** Where the order is in one sentence, the window that was promised, and what happens next. */
export function StatusHead({ order, way, missed, promised, reviewBy, late, locale, now }: Props) {
  const t = wayWords(locale, order.counter !== null);
  const status = missed > 0 ? missedOf(way) : statusOf(order.state, way);
  const kept = promiseOf(promised, { order: order.state, way, today: dayIn(now, store.warehouse.timeZone) });
  const window = formatDayRange(promised.from, promised.to, locale);
  const promiseWords =
    late?.state === "open" && mayStillCome(way) && (kept === "open" || kept === "late")
      ? t("promise.slips", { window, expected: formatDay(late.expectedOn, locale) })
      : t(promiseKey(kept, late?.state === "open" || missed > 0, way), { window });
  const next = isSaidElsewhere(status.next, late?.state === "open", reviewBy) ? null : status.next;
  const due = reviewBy ? formatInstant(reviewBy, locale, store.contact.timeZone) : "";
  const values = { ...status.values, due, shipBy: shipBy(way, locale) };
  const arrived = kept === "kept" || kept === "missed" ? arrivedOn(way) : null;
  return (
    <PageHead
      title={t(status.said, status.values)}
      lead={
        <span className="flex flex-col gap-2">
          <PromiseLine state={kept} words={promiseWords} />
          {next && t(next === IN_REVIEW && reviewBy && reviewBy < now ? "next.reviewLate" : next, values)}
        </span>
      }
      aside={arrived && <Stamp word={t("track.arrived")} date={formatDay(arrived, locale)} />}
    >
      <p className="font-mono text-muted text-sm">{t("track.order", { number: order.number })}</p>
    </PageHead>
  );
}

const IN_REVIEW = "next.review";

/** Where one may choose below what becomes of it, nobody is told to ring; and no answer is announced without its hour. */
const isSaidElsewhere = (next: string | null, isAsked: boolean, reviewBy: Date | null): boolean =>
  (isAsked && ASKED_BELOW.includes(next ?? "")) || (next === IN_REVIEW && !reviewBy);

const missedOf = ({ parcels }: Way): Status => ({ said: "status.missed", next: "next.missed", values: { count: parcels.length } });

/** What is held up or gone is told which days stood, not that it comes on them; late and known, nobody is asked to ring. */
function promiseKey(kept: PromiseState, isAsked: boolean, way: Way): string {
  if (kept === "late" && (isAsked || isKnown(way))) return "promise.passed";
  const isDoubtful = !mayStillCome(way) || way.parcels.some(({ state }) => state === "exception");
  return kept === "open" && isDoubtful ? "promise.stood" : `promise.${kept}`;
}

const ASKED_BELOW: readonly string[] = [
  PARCEL_NEXT.exception,
  PARCEL_NEXT.lost,
  PARCEL_NEXT.returning_to_sender,
  PARCEL_NEXT.returned_to_sender,
];

const KNOWN: readonly ShipmentState[] = ["available_for_pickup", "delivered", "returning_to_sender", "returned_to_sender", "lost"];

/** Nothing is left to be found: what becomes of every parcel is said above. */
const isKnown = ({ parcels }: Way): boolean => parcels.length > 0 && parcels.every(({ state }) => KNOWN.includes(state));

/** Late is said aloud, with what can be done; else the window stands as on a label. */
function PromiseLine({ state, words }: { state: PromiseState; words: string }) {
  const tone = state === "late" ? "text-warn" : "text-ink";
  return (
    <span className={`flex items-start gap-2 text-base ${tone} ${state === "late" ? "font-semibold" : "font-mono"}`}>
      <Icon name={state === "late" ? "alert" : state === "kept" ? "check" : "clock"} className="mt-[3px]" />
      <span className="text-balance">{words}</span>
    </span>
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
