import { ActButton } from "@/components/customers/act-button";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { voidParcel } from "@/lib/delivery/actions";
import { PARCEL_STATE, PARCEL_TONE } from "@/lib/delivery/copy";
import type { Parcel } from "@/lib/delivery/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { wayWords } from "./way-words";

/** The parcels of some work, each with its label; called off as long as the van has not got it. */
export function MadeParcels({ parcels, locale, mayShip }: { parcels: readonly Parcel[]; locale: string; mayShip: boolean }) {
  const t = translator(locale, "delivery");
  return (
    <ul className="flex flex-col">
      {parcels.map((parcel) => (
        <li key={parcel.id} className="flex flex-col gap-3 border-line border-t py-4 last:border-b">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="font-mono font-semibold">{parcel.trackingCode ?? t(parcel.hold ? "service.counter" : "staff.noNumber")}</span>
            <Badge tone={PARCEL_TONE[parcel.state]}>{wayWords(locale, parcel.hold != null)(PARCEL_STATE[parcel.state])}</Badge>
          </p>
          <p className="text-muted text-sm">{parcel.lines.map((line) => `${line.quantity} × ${line.title}`).join(", ")}</p>
          {!parcel.hasLabel && !parcel.hold && !parcel.trackingCode && (
            <p className="text-sm">{t(parcel.carrier === "manual" ? "staff.byHand.first" : "staff.labelComing")}</p>
          )}
          <div className="flex flex-wrap items-center gap-4">
            {parcel.hasLabel && mayShip && <LinkButton href={paths.api.label(parcel.id)}>{t("staff.label")}</LinkButton>}
            <LinkButton href={parcel.hold ? paths.admin.collecting(parcel.id) : paths.admin.parcel(parcel.id)} look="quiet">
              {t(parcel.hold ? "collect.open" : "staff.openParcel")}
            </LinkButton>
            {mayShip && !parcel.lastPhysicalScanAt && (
              <ActButton action={voidParcel} locale={locale} hidden={{ shipmentId: parcel.id }} busy={t("staff.voiding")}>
                {t("staff.void")}
              </ActButton>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
