import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { CaseRow } from "@/lib/feedback/queries/cases";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { CaseBadge } from "./case-facts";

function Due({ dueAt, now, locale }: { dueAt: Date; now: Date; locale: string }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="whitespace-nowrap font-mono">{formatInstant(dueAt, locale, store.contact.timeZone)}</span>
      {dueAt < now && <Badge tone="danger">{translator(locale, "delivery.staff")("overdue")}</Badge>}
    </span>
  );
}

/** Staff's cases. */
export function CaseTable({ rows, now, locale }: { rows: readonly CaseRow[]; now: Date; locale: string }) {
  const t = translator(locale, "feedback");
  return (
    <DataTable
      caption={t("desk.title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("desk.empty")}>{t("desk.emptyBody")}</Empty>}
      columns={[
        {
          key: "number",
          head: t("desk.number"),
          names: true,
          cell: ({ number }) => (
            <Link href={paths.admin.case(number)} className="link whitespace-nowrap font-mono">
              {number}
            </Link>
          ),
        },
        { key: "kind", head: t("desk.kind"), cell: ({ kind }) => t(`kindsShort.${kind}`) },
        { key: "who", head: t("desk.who"), cell: ({ name }) => name },
        {
          key: "order",
          head: t("desk.order"),
          cell: ({ orderNumber }) => (
            <Link href={paths.admin.order(orderNumber)} className="link whitespace-nowrap font-mono">
              {orderNumber}
            </Link>
          ),
        },
        {
          key: "due",
          head: t("desk.due"),
          cell: ({ dueAt }) => dueAt && <Due dueAt={dueAt} now={now} locale={locale} />,
        },
        { key: "state", head: t("desk.state"), cell: ({ state }) => <CaseBadge state={state} locale={locale} forStaff /> },
      ]}
    />
  );
}
