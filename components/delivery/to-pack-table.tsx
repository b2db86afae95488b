import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import type { ToPackRow } from "@/lib/delivery/model/staff";
import { countryName, formatDay } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import type { DeliveryWish } from "@/lib/orders/model";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** Orders to pack, the most urgent first. */
export function ToPackTable({ locale, rows }: { locale: string; rows: readonly ToPackRow[] }) {
  const t = translator(locale, "delivery.staff");
  const columns: Column<ToPackRow>[] = [
    {
      key: "order",
      head: t("order"),
      names: true,
      cell: (row) => (
        <Link href={paths.admin.order(row.number)} className="whitespace-nowrap font-mono underline">
          {row.number}
        </Link>
      ),
    },
    { key: "receiver", head: t("receiver"), cell: (row) => `${row.name}, ${countryName(row.country, locale)}` },
    {
      key: "what",
      head: t("what"),
      cell: (row) =>
        [t("lines", { lines: row.lines, units: row.units }), row.hasNote && t("note"), ...wishWords(row.wish, t, locale)]
          .filter(Boolean)
          .join(", "),
    },
    { key: "delivery", head: t("delivery"), cell: (row) => row.deliveryName },
    {
      key: "shipBy",
      head: t("shipBy"),
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          <span className="whitespace-nowrap font-mono">{formatDay(dayIn(row.shipBy, store.warehouse.timeZone), locale)}</span>
          {row.isLate && <Badge tone="danger">{t("late")}</Badge>}
        </span>
      ),
    },
    { key: "pack", head: t("pack"), hideHead: true, cell: (row) => <LinkButton href={paths.admin.pack(row.id)}>{t("pack")}</LinkButton> },
  ];
  return (
    <DataTable
      caption={t("orders")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<Empty title={t("ordersEmpty")}>{t("ordersEmptyBody")}</Empty>}
    />
  );
}

/** What the packer must know before the box is closed: where else it goes, and when it may not come yet. */
const wishWords = ({ notBefore, pickupPoint, safePlace }: DeliveryWish, t: Translate, locale: string): string[] => [
  ...(notBefore ? [t("notBefore", { day: formatDay(notBefore, locale) })] : []),
  ...(pickupPoint ? [t("toPoint")] : []),
  ...(safePlace ? [t("safePlace")] : []),
];
