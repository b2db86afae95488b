import { linkedNames } from "@/components/admin/linked-names";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatNumber } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import type { NeedyProduct } from "@/lib/supplements/queries/desk/products";

/** Products with how much is written of what they take and can do. */
export function NeedyProductTable({ rows, locale }: { rows: readonly NeedyProduct[]; locale: string }) {
  const t = translator(locale, "needs.products");
  const count = (key: "needs" | "provisions" | "fitments") => ({
    key,
    head: t(key),
    number: true,
    cell: (row: NeedyProduct) => formatNumber(row[key], locale),
  });
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        linkedNames<NeedyProduct>({
          head: t("product"),
          href: ({ id }) => paths.admin.needsOf(id),
          words: ({ name, brand }) => `${brand} ${pick(name, locale)}`,
        }),
        count("needs"),
        count("provisions"),
        count("fitments"),
        {
          key: "review",
          head: t("review"),
          cell: ({ inReview }) => (inReview > 0 ? <Badge tone="warn">{t("inReview", { count: inReview })}</Badge> : null),
        },
      ]}
    />
  );
}
