import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import type { PriceRow } from "@/lib/pricing/queries";
import { store } from "@/store.config";
import { whose } from "./whose";

export function PriceHistory({ rows, locale }: { rows: readonly PriceRow[]; locale: string }) {
  const t = translator(locale, "desk.prices");
  return (
    <DataTable
      caption={t("history")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
      columns={[
        { key: "variant", head: t("variant"), names: true, cell: ({ sku }) => <span className="font-mono">{sku}</span> },
        { key: "price", head: t("price"), number: true, cell: ({ price }) => format(price, locale) },
        {
          key: "from",
          head: t("from"),
          cell: ({ validFrom }) => <span className="whitespace-nowrap">{formatInstant(validFrom, locale, store.contact.timeZone)}</span>,
        },
        {
          key: "state",
          head: t("state"),
          cell: ({ state }) => <span className={state === "now" ? "font-semibold" : "text-muted"}>{t(`states.${state}`)}</span>,
        },
        { key: "by", head: t("by"), cell: ({ by }) => whose(by) },
      ]}
    />
  );
}
