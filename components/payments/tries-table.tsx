import { type Column, DataTable } from "@/components/ui/data-table";
import { translator } from "@/lib/i18n/translator";
import type { CardTries } from "@/lib/payments/rules/card-tries";

type Row = { readonly window: "minutes" | "hour" | "day"; readonly refused: number; readonly paid: number };

/** Refused and paid tries in three windows of time. */
export function TriesTable({ locale, tries }: { locale: string; tries: CardTries }) {
  const t = translator(locale, "payments.tries");
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const columns: Column<Row>[] = [
    { key: "window", head: t("window"), names: true, cell: (row) => t(row.window) },
    { key: "refused", head: t("refused"), number: true, cell: (row) => row.refused },
    { key: "paid", head: t("paid"), number: true, cell: (row) => row.paid },
    {
      key: "share",
      head: t("share"),
      number: true,
      cell: (row) => (row.refused + row.paid > 0 ? share.format(row.refused / (row.refused + row.paid)) : "–"),
    },
  ];
  const rows = (["minutes", "hour", "day"] as const).map((window) => ({ window, ...tries[window] }));
  return <DataTable caption={t("lately")} hideCaption columns={columns} rows={rows} rowKey={(row) => row.window} />;
}
