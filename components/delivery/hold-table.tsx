import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { HOLD_TONE } from "@/lib/delivery/copy";
import type { HoldRow } from "@/lib/delivery/queries/holds";
import type { HoldState } from "@/lib/delivery/rules/counter";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { paths } from "@/lib/platform/paths";

const WAITS: readonly HoldState[] = ["waiting", "overdue"];

/** What waits at our counters. */
export function HoldTable({ rows, locale }: { rows: readonly HoldRow[]; locale: string }) {
  const t = translator(locale, "delivery.collect");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ shipmentId }) => shipmentId}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        {
          key: "order",
          head: t("order"),
          names: true,
          cell: ({ number }) => (
            <Link href={paths.admin.order(number)} className="whitespace-nowrap font-mono underline">
              {number}
            </Link>
          ),
        },
        { key: "name", head: t("name"), cell: ({ name }) => name },
        { key: "counter", head: t("counter"), cell: ({ counter }) => counter },
        { key: "since", head: t("since"), cell: ({ readyAt, timeZone }) => formatDay(dayIn(readyAt, timeZone), locale) },
        {
          key: "until",
          head: t("until"),
          cell: ({ state, keepUntilOn }) => (WAITS.includes(state) ? formatDay(keepUntilOn, locale) : null),
        },
        { key: "state", head: t("state"), cell: ({ state }) => <Badge tone={HOLD_TONE[state]}>{t(`states.${state}`)}</Badge> },
        {
          key: "open",
          head: t("open"),
          hideHead: true,
          cell: ({ shipmentId }) => <LinkButton href={paths.admin.collecting(shipmentId)}>{t("open")}</LinkButton>,
        },
      ]}
    />
  );
}
