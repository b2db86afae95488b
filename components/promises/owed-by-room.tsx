import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { OwedByRoom, PromiseView } from "@/lib/promises/queries/due";

/** The first thing on the home of staff: what is due, at risk and broken, by room. */
export function OwedByRoomTable({ rows, locale }: { rows: readonly OwedByRoom[]; locale: string }) {
  const t = translator(locale, "promises.staff");
  const count = (value: number, view: PromiseView) =>
    value === 0 ? (
      <span className="text-muted">0</span>
    ) : (
      <Link href={paths.admin.promises({ view })} className="link">
        {value.toLocaleString(locale)}
      </Link>
    );
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ room }) => room}
      empty={<p className="text-muted">{t("home.nothing")}</p>}
      columns={[
        { key: "room", head: t("home.room"), names: true, cell: ({ room }) => t(`rooms.${room}`) },
        { key: "due", head: t("home.due"), number: true, cell: ({ due }) => count(due, "due") },
        { key: "at_risk", head: t("home.at_risk"), number: true, cell: ({ atRisk }) => count(atRisk, "at_risk") },
        { key: "broken", head: t("home.broken"), number: true, cell: ({ broken }) => count(broken, "broken") },
      ]}
    />
  );
}
