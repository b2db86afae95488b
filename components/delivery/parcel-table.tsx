import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { PARCEL_STATE, PARCEL_TONE, REASON } from "@/lib/delivery/copy";
import type { ParcelRow } from "@/lib/delivery/model/staff";
import { countryName, formatDay, formatInstant, formatPlace } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** `areUnread`: of parcels of which something is told in a code that is in no table. */
type Props = { locale: string; rows: readonly ParcelRow[]; areUnread: boolean };

/** Parcels with their last scan and the day that was promised. */
export function ParcelTable({ locale, rows, areUnread }: Props) {
  const t = translator(locale, "delivery");
  const columns: Column<ParcelRow>[] = [
    {
      key: "parcel",
      head: t("staff.parcel"),
      names: true,
      cell: (row) => (
        <Link href={paths.admin.parcel(row.id)} className="whitespace-nowrap font-mono underline">
          {row.trackingCode ?? t("staff.noNumber")}
        </Link>
      ),
    },
    {
      key: "order",
      head: t("staff.order"),
      cell: (row) => (
        <Link href={paths.admin.order(row.number)} className="whitespace-nowrap font-mono underline">
          {row.number}
        </Link>
      ),
    },
    { key: "receiver", head: t("staff.receiver"), cell: (row) => `${row.name}, ${countryName(row.country, locale)}` },
    { key: "state", head: t("staff.state"), cell: (row) => <State row={row} t={t} /> },
    { key: "scan", head: t("staff.lastScan"), cell: (row) => <LastScan row={row} locale={locale} /> },
    { key: "by", head: t("staff.deliverBy"), cell: (row) => <DeliverBy row={row} locale={locale} /> },
  ];
  return (
    <DataTable
      caption={t("staff.parcelsTitle")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        areUnread ? (
          <Empty title={t("staff.noneUnread")}>{t("staff.noneUnreadBody")}</Empty>
        ) : (
          <Empty title={t("staff.parcelsEmpty")}>{t("staff.parcelsEmptyBody")}</Empty>
        )
      }
    />
  );
}

function State({ row, t }: { row: ParcelRow; t: Translate }) {
  if (row.voidedAt) return <Badge>{t("staff.voided")}</Badge>;
  return (
    <>
      <span className="*:whitespace-normal">
        <Badge tone={PARCEL_TONE[row.state]}>{t(PARCEL_STATE[row.state])}</Badge>
      </span>
      {row.reason && row.reason !== "not_home" && <p className="mt-1 text-muted text-sm">{t(REASON[row.reason])}</p>}
    </>
  );
}

function LastScan({ row, locale }: { row: ParcelRow; locale: string }) {
  if (!row.lastScanAt) return <span className="text-muted">{translator(locale, "delivery.staff")("noScan")}</span>;
  return (
    <span className="font-mono text-xs">
      <span className="whitespace-nowrap">{formatInstant(row.lastScanAt, locale, store.warehouse.timeZone)}</span>
      {row.lastPlace && <span className="block">{formatPlace(row.lastPlace, locale)}</span>}
    </span>
  );
}

/** Past its date is said of whatever was not there by then; aloud while something more is to become of it. */
function DeliverBy({ row, locale }: { row: ParcelRow; locale: string }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="whitespace-nowrap font-mono text-sm">{formatDay(row.deliverByOn, locale)}</span>
      {row.isLate && (
        <Badge tone={row.state === "delivered" ? "neutral" : "danger"}>{translator(locale, "delivery.staff")("overdue")}</Badge>
      )}
    </span>
  );
}
