import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { ListedUnit } from "@/lib/ownership/queries/desk/units";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** Things as staff look them up. */
export function UnitTable({ rows, locale }: { rows: readonly ListedUnit[]; locale: string }) {
  const t = translator(locale, "ownership.desk");
  const states = translator(locale, "ownership.states");
  const columns: Column<ListedUnit>[] = [
    {
      key: "thing",
      head: t("thing"),
      names: true,
      cell: ({ publicCode, name, sku }) => (
        <>
          <Link href={paths.admin.unit(publicCode)} prefetch={false} className="link font-semibold">
            {name}
          </Link>
          <span className="block text-muted text-xs">{sku}</span>
        </>
      ),
    },
    {
      key: "number",
      head: t("number"),
      cell: ({ publicCode }) => <span className="whitespace-nowrap font-mono text-xs">{publicCode}</span>,
    },
    { key: "serial", head: t("serial"), cell: ({ serial }) => (serial ? <span className="font-mono text-xs">{serial}</span> : t("none")) },
    { key: "state", head: t("state"), cell: ({ state }) => states(state) },
    {
      key: "order",
      head: t("order"),
      cell: ({ orderNumber }) =>
        orderNumber && (
          <Link href={paths.admin.order(orderNumber)} prefetch={false} className="link whitespace-nowrap font-mono text-xs">
            {orderNumber}
          </Link>
        ),
    },
    {
      key: "since",
      head: t("since"),
      cell: ({ contractAt }) => (
        <span className="whitespace-nowrap font-mono text-xs">{formatInstant(contractAt, locale, store.contact.timeZone)}</span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ publicCode }) => publicCode}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
    />
  );
}
