import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Price } from "@/components/ui/price";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import type { ReturnRow } from "@/lib/returns/model";
import { store } from "@/store.config";
import { ReturnBadge } from "./return-badge";

/** Staff's dated tasks: whose money is due when. */
export function ReturnTable({ locale, rows }: { locale: string; rows: readonly ReturnRow[] }) {
  const t = translator(locale, "returns.desk");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={columns(locale)}
      rows={rows}
      rowKey={(row) => row.number}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
    />
  );
}

function columns(locale: string): Column<ReturnRow>[] {
  const t = translator(locale, "returns.desk");
  const day = (at: Date) => (
    <span className="whitespace-nowrap font-mono text-xs">{formatDay(dayIn(at, store.contact.timeZone), locale)}</span>
  );
  return [
    {
      key: "number",
      head: t("number"),
      names: true,
      cell: (row) => (
        <Link href={paths.admin.return(row.number)} prefetch={false} className="link whitespace-nowrap font-mono font-semibold">
          {row.number}
        </Link>
      ),
    },
    { key: "who", head: t("who"), cell: (row) => row.contactName },
    {
      key: "order",
      head: t("order"),
      cell: (row) => (
        <Link href={paths.admin.order(row.orderNumber)} prefetch={false} className="link whitespace-nowrap font-mono">
          {row.orderNumber}
        </Link>
      ),
    },
    { key: "kind", head: t("kind"), cell: (row) => t(`kinds.${row.kind}`) },
    { key: "state", head: t("state"), cell: (row) => <ReturnBadge locale={locale} money={row.money} late={row.late} /> },
    { key: "since", head: t("since"), cell: (row) => day(row.submittedAt) },
    { key: "due", head: t("due"), cell: (row) => day(row.dueAt) },
    { key: "amount", head: t("amount"), number: true, cell: (row) => <Price value={money(row.amount, row.currency)} locale={locale} /> },
  ];
}
