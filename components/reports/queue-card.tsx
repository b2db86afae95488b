import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { PARCEL_STATE, PARCEL_TONE } from "@/lib/delivery/copy";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { Queue, QueueKey } from "@/lib/reports/model";
import { store } from "@/store.config";

/** Where a queue is worked on, and where each thing in it stands. */
const PLACES: Readonly<Record<QueueKey, { all: () => string; one: (ref: string) => string }>> = {
  toPack: { all: paths.admin.pick, one: paths.admin.order },
  toAnswer: { all: () => paths.admin.conversations(), one: paths.admin.conversation },
  toSettle: { all: () => paths.admin.returns(), one: paths.admin.return },
  review: { all: () => paths.admin.orders({ view: "review" }), one: paths.admin.order },
  refunds: { all: () => paths.admin.refunds({ view: "waiting" }), one: paths.admin.refundDecision },
  parcels: { all: () => paths.admin.parcels(), one: paths.admin.order },
  toCollect: { all: () => paths.admin.collect({ view: "overdue" }), one: paths.admin.collecting },
  cardTries: { all: paths.admin.cardTries, one: paths.admin.cardTries },
  parked: { all: paths.admin.health, one: paths.admin.health },
  violations: { all: paths.admin.health, one: paths.admin.health },
};

/** One kind of work: how much, how much of it is late, and what comes first. */
export function QueueCard({ locale, queue }: { locale: string; queue: Queue }) {
  const t = translator(locale, "reports.queues");
  const { key, count, late } = queue;
  const place = PLACES[key];
  return (
    <section aria-labelledby={`queue-${key}`} className="flex flex-col gap-3 border-ink border-t-[1.5px] pt-3">
      <div className="flex items-baseline gap-3">
        <span className={`font-mono text-xl tabular-nums leading-none ${count === 0 ? "text-muted" : ""}`}>{count}</span>
        <h2 id={`queue-${key}`} className="font-display font-bold text-lg tracking-[-0.02em]">
          <Link href={place.all()} prefetch={false} className="link">
            {t(`${key}.title`)}
          </Link>
        </h2>
        {late > 0 && <Badge tone="danger">{t(`${key}.late`, { count: late })}</Badge>}
      </div>
      {count === 0 ? <p className="text-muted text-sm">{t(`${key}.none`)}</p> : <First locale={locale} queue={queue} one={place.one} />}
    </section>
  );
}

function First({ locale, queue, one }: { locale: string; queue: Queue; one: (ref: string) => string }) {
  const t = translator(locale, "reports.queues");
  if (queue.first.length === 0) return <p className="text-sm">{t(`${queue.key}.some`)}</p>;
  const more = queue.count - queue.first.length;
  return (
    <ul className="flex flex-col text-sm">
      {queue.first.map((waiting) => (
        <li
          key={waiting.ref}
          className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 border-line border-t py-1 first:border-t-0"
        >
          <Link href={one(waiting.ref)} prefetch={false} className="link min-w-0 break-words">
            {waiting.about}
          </Link>
          {waiting.parcel && (
            <Badge tone={PARCEL_TONE[waiting.parcel]}>{translator(locale, "delivery")(PARCEL_STATE[waiting.parcel])}</Badge>
          )}
          {waiting.due && (
            <span className={`whitespace-nowrap font-mono text-xs ${waiting.late ? "font-semibold text-danger" : "text-muted"}`}>
              {t("by", { at: formatInstant(waiting.due, locale, store.contact.timeZone) })}
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li className="py-1 text-muted">{t("more", { count: more })}</li>}
    </ul>
  );
}
