import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Price } from "@/components/ui/price";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { OrderFile } from "@/lib/journey/model";
import type { StaffRefundView } from "@/lib/orders/rules/staff-view";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { RefundBadge } from "./refund-badge";

/** Money on its way back: who asked, who agreed, and where it is. */
export function OrderRefunds({ locale, file }: { locale: string; file: OrderFile }) {
  const t = translator(locale, "journey.refunds");
  const payments = translator(locale, "payments");
  const columns: Column<StaffRefundView>[] = [
    {
      key: "amount",
      head: t("amount"),
      names: true,
      cell: (refund) => (
        <Link href={paths.admin.refundDecision(refund.id)} prefetch={false} className="link">
          <Price value={refund.amount} locale={locale} />
        </Link>
      ),
    },
    { key: "reason", head: t("reason"), cell: (refund) => payments(`reason.${refund.rule ?? refund.reason}`) },
    {
      key: "state",
      head: t("state"),
      cell: (refund) => <RefundBadge locale={locale} refund={refund} />,
    },
    {
      key: "by",
      head: t("by"),
      cell: (refund) =>
        [refund.requestedBy, refund.approvedBy].flatMap((actor) => (actor ? [file.names[actor] ?? t("shop")] : [])).join(" + "),
    },
    {
      key: "at",
      head: t("at"),
      cell: (refund) => (
        <span className="font-mono text-xs">{formatInstant(refund.settledAt ?? refund.requestedAt, locale, store.contact.timeZone)}</span>
      ),
    },
  ];
  return <DataTable caption={t("title")} hideCaption columns={columns} rows={file.order.refunds} rowKey={(refund) => refund.id} />;
}
