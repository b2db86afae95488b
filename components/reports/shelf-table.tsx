import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Picture } from "@/components/ui/picture";
import { variantLabels } from "@/lib/catalog/copy";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { SHORT_BELOW, type ShelfRow } from "@/lib/reports/model";

/** What is sold, what it costs, how much is there and what comes. */
export function ShelfTable({ locale, rows }: { locale: string; rows: readonly ShelfRow[] }) {
  const t = translator(locale, "reports.shelf");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={columns(locale)}
      rows={rows}
      rowKey={(row) => row.sku}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
    />
  );
}

function columns(locale: string): Column<ShelfRow>[] {
  const t = translator(locale, "reports.shelf");
  return [
    { key: "thing", head: t("thing"), names: true, cell: (row) => <Thing locale={locale} row={row} /> },
    {
      key: "prices",
      head: t("prices"),
      number: true,
      cell: (row) =>
        row.prices.map((price) => (
          <span key={price.currency} className="block whitespace-nowrap">
            {format(price, locale)}
          </span>
        )),
    },
    { key: "onHand", head: t("onHand"), number: true, cell: (row) => row.onHand },
    { key: "reserved", head: t("reserved"), number: true, cell: (row) => row.reserved },
    {
      key: "available",
      head: t("available"),
      number: true,
      cell: (row) => <span className="font-semibold">{row.onHand - row.reserved}</span>,
    },
    { key: "state", head: t("state"), cell: (row) => <Stock locale={locale} row={row} /> },
    {
      key: "incoming",
      head: t("incoming"),
      cell: (row) =>
        row.incoming.length === 0
          ? t("none")
          : row.incoming.map(({ quantity, on }) => (
              <span key={on} className="block whitespace-nowrap font-mono text-xs">
                {t("comes", { quantity, day: formatDay(on, locale) })}
              </span>
            )),
    },
  ];
}

function Thing({ locale, row }: { locale: string; row: ShelfRow }) {
  const options = variantLabels(row, locale).join(", ");
  return (
    <span className="flex items-start gap-3">
      {row.picture && <Picture src={row.picture} ground="stone" alt="" sizes="40px" className="w-10 flex-none" />}
      <span className="min-w-0 hyphens-auto wrap-anywhere">
        <Link href={paths(locale).product(row.handle)} prefetch={false} className="link font-semibold">
          {pick(row.name, locale)}
        </Link>
        {options && <span className="block text-muted">{options}</span>}
        <span className="block break-all font-mono text-muted text-xs">{row.sku}</span>
      </span>
    </span>
  );
}

function Stock({ locale, row }: { locale: string; row: ShelfRow }) {
  const t = translator(locale, "reports.shelf");
  const available = row.onHand - row.reserved;
  if (row.status !== "active") return <Badge>{t(`status.${row.status}`)}</Badge>;
  if (available <= 0) return <Badge tone="danger">{t("soldOut")}</Badge>;
  return available < SHORT_BELOW ? <Badge tone="warn">{t("short")}</Badge> : <Badge tone="ok">{t("there")}</Badge>;
}
