import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { countryName, formatNumber } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import type { CounterRow } from "@/lib/shipping/queries/counters-desk";

/** The shop's counters, those that are offered first. */
export function CounterTable({ rows, locale }: { rows: readonly CounterRow[]; locale: string }) {
  const t = translator(locale, "shipping.counters");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        {
          key: "name",
          head: t("name"),
          names: true,
          cell: ({ id, name }) => (
            <Link href={paths.admin.counter(id)} className="underline">
              {pick(name, locale)}
            </Link>
          ),
        },
        { key: "city", head: t("city"), cell: ({ city }) => city },
        {
          key: "markets",
          head: t("markets"),
          cell: ({ markets }) => markets.map((market) => countryName(market, locale)).join(", "),
        },
        { key: "waiting", head: t("waiting"), number: true, cell: ({ waiting }) => formatNumber(waiting, locale) },
        {
          key: "state",
          head: t("state"),
          cell: ({ active }) => <Badge tone={active ? "ok" : "neutral"}>{t(active ? "on" : "off")}</Badge>,
        },
      ]}
    />
  );
}
