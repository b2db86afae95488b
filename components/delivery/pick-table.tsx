import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import type { PickRow } from "@/lib/delivery/model/staff";
import { translator } from "@/lib/i18n/translator";

/** What to fetch, in the order of the shelves; the box at the line's start is for the pencil. */
export function PickTable({ locale, rows }: { locale: string; rows: readonly PickRow[] }) {
  const t = translator(locale, "delivery.staff");
  const columns: Column<PickRow>[] = [
    {
      key: "shelf",
      head: t("shelf"),
      cell: (row) => <span className="whitespace-nowrap font-mono font-semibold">{row.shelf ?? t("noShelf")}</span>,
    },
    {
      key: "sku",
      head: t("sku"),
      names: true,
      cell: (row) => <span className="whitespace-nowrap font-mono font-semibold">{row.sku}</span>,
    },
    { key: "units", head: t("units"), number: true, cell: (row) => <span className="font-semibold text-base">{row.units}</span> },
    {
      key: "thing",
      head: t("thing"),
      cell: (row) => (
        <span className="flex items-center gap-3">
          {row.picture && <Picture src={row.picture} ground={groundOf("stone")} alt="" sizes="40px" className="w-10 flex-none" />}
          <span className="min-w-0 hyphens-auto wrap-anywhere">
            {row.name}
            {row.title && <span className="block text-muted text-sm">{row.title}</span>}
          </span>
        </span>
      ),
    },
    {
      key: "orders",
      head: t("forOrders"),
      cell: (row) => (
        <span className="flex flex-wrap gap-x-4 font-mono text-xs">
          {row.orders.map(({ number, units }) => (
            <span key={number} className="whitespace-nowrap">{`${number} × ${units}`}</span>
          ))}
        </span>
      ),
    },
    {
      key: "done",
      head: t("done"),
      cell: () => <span aria-hidden="true" className="inline-block size-6 rounded-sm border-[1.5px] border-control" />,
    },
  ];
  return (
    <DataTable
      caption={t("picks")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.variantId}
      empty={<Empty title={t("picksEmpty")} />}
    />
  );
}
