import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { OwedPromise, PromiseView } from "@/lib/promises/queries/due";
import { store } from "@/store.config";

type Props = { readonly rows: readonly OwedPromise[]; readonly view: PromiseView; readonly locale: string };

/** What we owe, to whom and by when. */
export function OwedTable({ rows, view, locale }: Props) {
  const t = translator(locale, "promises");
  return (
    <DataTable
      caption={t("staff.title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t(`staff.none.${view}`)} />}
      columns={[
        {
          key: "due",
          head: t("staff.due"),
          cell: ({ dueAt }) => <span className="whitespace-nowrap font-mono">{formatInstant(dueAt, locale, store.contact.timeZone)}</span>,
        },
        { key: "kind", head: t("staff.kind"), names: true, cell: (row) => <Kind row={row} locale={locale} /> },
        { key: "to", head: t("staff.to"), cell: ({ madeTo }) => madeTo },
        { key: "order", head: t("staff.order"), cell: (row) => <Subject row={row} locale={locale} /> },
        {
          key: "state",
          head: t("staff.state"),
          cell: ({ state }) => (
            <Badge tone={state === "broken" ? "danger" : state === "at_risk" ? "warn" : "neutral"}>{t(`states.${state}`)}</Badge>
          ),
        },
      ]}
    />
  );
}

function Kind({ row, locale }: { row: OwedPromise; locale: string }) {
  const t = translator(locale, "promises");
  return (
    <>
      {t(`kinds.${row.kind}`)}
      {row.riskReason && <span className="block font-normal text-muted text-sm">{t(`staff.risk.${row.riskReason}`)}</span>}
    </>
  );
}

/** Where the work that keeps it is done. */
function Subject({ row, locale }: { row: OwedPromise; locale: string }) {
  if (row.orderNumber)
    return (
      <Link href={paths.admin.order(row.orderNumber)} className="link font-mono">
        {row.orderNumber}
      </Link>
    );
  if (row.kind === "data_by")
    return (
      <Link href={paths.admin.dataRequests()} className="link">
        {translator(locale, "journey.requests")("link")}
      </Link>
    );
  if (row.kind !== "reply_by") return null;
  return (
    <Link href={paths.admin.conversations()} className="link">
      {translator(locale, "admin.menu")("conversations")}
    </Link>
  );
}
