import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { ConversationRow } from "@/lib/support/model";
import { store } from "@/store.config";

/** What people wrote, with the hour by which each is answered. */
export function ConversationTable({ locale, rows }: { locale: string; rows: readonly ConversationRow[] }) {
  const t = translator(locale, "support");
  const when = (at: Date) => formatInstant(at, locale, store.contact.timeZone);
  const columns: Column<ConversationRow>[] = [
    {
      key: "writer",
      head: t("admin.writer"),
      names: true,
      cell: (row) => (
        <>
          <Link href={paths.admin.conversation(row.number)} className="font-semibold underline">
            {row.name}
          </Link>
          <p className="font-normal text-muted text-sm">{row.excerpt}</p>
        </>
      ),
    },
    { key: "topic", head: t("admin.topic"), cell: (row) => t(`topics.${row.topic}`) },
    {
      key: "order",
      head: t("admin.order"),
      cell: (row) =>
        row.orderNumber ? (
          <Link href={paths.admin.order(row.orderNumber)} className="font-mono text-sm underline">
            {row.orderNumber}
          </Link>
        ) : (
          t("admin.none")
        ),
    },
    {
      key: "state",
      head: t("admin.state"),
      cell: (row) => <Badge tone={row.late ? "danger" : "neutral"}>{row.late ? t("admin.late") : t(`states.${row.state}`)}</Badge>,
    },
    {
      key: "due",
      head: t("admin.answerBy"),
      cell: (row) => <span className="whitespace-nowrap font-mono text-sm">{when(row.replyBy)}</span>,
    },
  ];
  return (
    <DataTable
      caption={t("admin.title")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.number}
      empty={<Empty title={t("admin.empty")}>{t("admin.emptyLead")}</Empty>}
    />
  );
}
