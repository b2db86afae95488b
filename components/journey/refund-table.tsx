import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Price } from "@/components/ui/price";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { ListedRefund } from "@/lib/journey/model";
import { money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { RefundBadge } from "./refund-badge";

/** Refunds of all orders, each leading to its page, where a second person decides. */
export function RefundTable({ locale, rows }: { locale: string; rows: readonly ListedRefund[] }) {
  const t = translator(locale, "journey.refunds");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={columns(locale)}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
    />
  );
}

function columns(locale: string): Column<ListedRefund>[] {
  const t = translator(locale, "journey.refunds");
  const payments = translator(locale, "payments.reason");
  return [
    {
      key: "amount",
      head: t("amount"),
      names: true,
      cell: (row) => (
        <Link href={paths.admin.refundDecision(row.id)} prefetch={false} className="link">
          <Price value={money(row.amount, row.currency)} locale={locale} className="font-semibold" />
        </Link>
      ),
    },
    {
      key: "order",
      head: t("order"),
      cell: (row) => (
        <>
          <Link href={paths.admin.order(row.orderNumber)} prefetch={false} className="link whitespace-nowrap font-mono">
            {row.orderNumber}
          </Link>
          <span className="block text-muted text-xs">{row.buyer}</span>
        </>
      ),
    },
    { key: "state", head: t("state"), cell: (row) => <RefundBadge locale={locale} refund={row} /> },
    { key: "reason", head: t("reason"), cell: (row) => payments(row.rule ?? row.reason) },
    { key: "by", head: t("by"), cell: (row) => [row.requestedBy ?? t("shop"), row.approvedBy].filter(Boolean).join(" + ") },
    {
      key: "at",
      head: t("at"),
      cell: (row) => (
        <span className="whitespace-nowrap font-mono text-xs">
          {formatInstant(row.settledAt ?? row.requestedAt, locale, store.contact.timeZone)}
        </span>
      ),
    },
  ];
}
