import Link from "next/link";
import { CopyNumber } from "@/components/delivery/copy-number";
import { ScanLine } from "@/components/delivery/scan-line";
import { Badge } from "@/components/ui/badge";
import { type Fact, Facts } from "@/components/ui/facts";
import { PARCEL_STATE, PARCEL_TONE, REASON, WORK_STATE } from "@/lib/delivery/copy";
import type { FulfillmentState, Parcel, Work } from "@/lib/delivery/model";
import { formatDay, formatDayRange } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { PROGRESS_STATE } from "@/lib/journey/copy";
import type { OrderFile } from "@/lib/journey/model";
import { dayIn } from "@/lib/kernel/days";
import type { OrderState } from "@/lib/orders/model";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

const ENDED: readonly OrderState[] = ["refunded", "expired", "cancelled"];

/** Our work of sending it and each parcel, against the date that was promised; nothing is promised any more of what ended unsent. */
export function OrderSending({ locale, file }: { locale: string; file: OrderFile }) {
  const t = translator(locale, "journey.sending");
  const { promised, order } = file;
  const { works, parcels } = file.way;
  const isCalledOff = works.length === 0 && ENDED.includes(order.state);
  return (
    <div className="flex flex-col gap-6">
      {!isCalledOff && (
        <p className="text-sm">
          {t("promised", { window: formatDayRange(promised.from, promised.to, locale), option: order.deliveryName })}
        </p>
      )}
      {works.map((work) => (
        <WorkLine key={work.id} work={work} isHeld={file.progress === "held"} locale={locale} />
      ))}
      {works.length === 0 && <p className="text-muted text-sm">{t(isCalledOff ? "calledOff" : "none")}</p>}
      {parcels.map((parcel) => (
        <ParcelCard key={parcel.id} parcel={parcel} locale={locale} />
      ))}
    </div>
  );
}

const LEAVES: readonly FulfillmentState[] = ["to_pack", "packed"];

function WorkLine({ work, isHeld, locale }: { work: Work; isHeld: boolean; locale: string }) {
  const t = translator(locale, "journey.sending");
  const states = translator(locale, "delivery");
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      {isHeld ? (
        <Badge>{translator(locale, "journey")(PROGRESS_STATE.held.key)}</Badge>
      ) : (
        <Badge tone={work.state === "to_pack" ? "warn" : "ok"}>{states(WORK_STATE[work.state])}</Badge>
      )}
      {!isHeld && LEAVES.includes(work.state) && (
        <span className="font-mono text-xs">{t("shipBy", { day: formatDay(dayIn(work.shipBy, store.warehouse.timeZone), locale) })}</span>
      )}
      <Link href={paths.admin.pack(work.id)} prefetch={false} className="link">
        {t("work")}
      </Link>
      <a href={paths.api.packingSlip(work.id)} className="link">
        {t("slip")}
      </a>
    </p>
  );
}

function ParcelCard({ parcel, locale }: { parcel: Parcel; locale: string }) {
  const t = translator(locale, "journey.sending");
  const delivery = translator(locale, "delivery");
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Badge tone={PARCEL_TONE[parcel.state]}>{delivery(PARCEL_STATE[parcel.state])}</Badge>
        {parcel.hasLabel && (
          <a href={paths.api.label(parcel.id)} className="link text-sm">
            {t("label")}
          </a>
        )}
      </div>
      <Facts facts={parcelFacts(parcel, locale)} />
      <details>
        <summary className="min-h-9 cursor-pointer py-1 font-semibold text-sm">{t("scans", { count: parcel.scans.length })}</summary>
        <div className="pt-3">
          <ScanLine parcel={parcel} locale={locale} codes />
        </div>
      </details>
    </div>
  );
}

function parcelFacts(parcel: Parcel, locale: string): Fact[] {
  const t = translator(locale, "journey.sending");
  const delivery = translator(locale, "delivery");
  const code = parcel.trackingCode && (
    <CopyNumber value={parcel.trackingCode} copy={delivery("track.copy")} copied={delivery("track.copied")} />
  );
  return [
    { term: t("carrier"), detail: `${delivery(`carrier.${parcel.carrier}`)}, ${delivery(`service.${parcel.service}`)}` },
    { term: t("code"), detail: code ?? t("noCode") },
    { term: t("inside"), detail: parcel.lines.map((line) => `${line.quantity} × ${line.title}`).join(", ") },
    ...(parcel.reason ? [{ term: t("reason"), detail: delivery(REASON[parcel.reason]) }] : []),
  ];
}
