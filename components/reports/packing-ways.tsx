import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatNumber, formatPercent } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { TOO_FEW } from "@/lib/promises/model";
import type { WayRecord } from "@/lib/reports/queries/packing";

type Props = {
  readonly rows: readonly WayRecord[];
  readonly locale: string /** One product's own: its name goes without saying. */;
  readonly ofOne?: boolean;
};

/** How parcels were packed, and how many of them arrived damaged; a share only where there are enough to say. */
export function PackingWays({ rows, locale, ofOne = false }: Props) {
  const t = translator(locale, "reports.packing");
  const way = translator(locale, "catalog.packing");
  const product: Column<WayRecord> = {
    key: "product",
    head: t("product"),
    names: true,
    cell: ({ productId, name }) => (
      <Link href={paths.admin.productSection(productId, "packing")} className="underline">
        {name}
      </Link>
    ),
  };
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ productId, box, padding }) => `${productId}/${box}/${padding}`}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        ...(ofOne ? [] : [product]),
        { key: "box", head: t("box"), names: ofOne, cell: ({ box }) => way(`box.${box}`) },
        { key: "padding", head: t("padding"), cell: ({ padding }) => way(`padding.${padding}`) },
        { key: "parcels", head: t("parcels"), number: true, cell: ({ parcels }) => formatNumber(parcels, locale) },
        { key: "damaged", head: t("damaged"), number: true, cell: ({ damaged }) => formatNumber(damaged, locale) },
        {
          key: "share",
          head: t("share"),
          number: true,
          cell: ({ parcels, damaged }) =>
            parcels < TOO_FEW ? (
              <span className="text-muted">{t("tooFew")}</span>
            ) : (
              formatPercent(Math.round((damaged / parcels) * 10_000), locale)
            ),
        },
      ]}
    />
  );
}
