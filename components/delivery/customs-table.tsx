import { type Column, DataTable } from "@/components/ui/data-table";
import type { Customs, CustomsItem } from "@/lib/delivery/model/customs";
import { countryName, formatNumber, formatWeight } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";

/** The declaration of a parcel over a border of customs, as it went with its label or is to be copied at the carrier's desk. */
export function CustomsTable({ customs, locale }: { customs: Customs; locale: string }) {
  const t = translator(locale, "delivery.staff.customs");
  const columns: Column<CustomsItem>[] = [
    { key: "what", head: t("what"), names: true, cell: ({ description }) => description },
    { key: "quantity", head: t("quantity"), number: true, cell: ({ quantity }) => formatNumber(quantity, locale) },
    { key: "weight", head: t("weight"), number: true, cell: ({ grams }) => formatWeight(grams, locale) },
    { key: "value", head: t("value"), number: true, cell: ({ value }) => format(value, locale) },
    { key: "code", head: t("code"), number: true, cell: ({ hsCode }) => hsCode ?? t("unknown") },
    { key: "origin", head: t("origin"), cell: ({ origin }) => (origin ? countryName(origin, locale) : t("unknown")) },
  ];
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={columns}
      rows={customs.items}
      rowKey={({ description, hsCode }) => `${description} ${hsCode}`}
    />
  );
}
