import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { ClaimRow } from "@/lib/feedback/queries/claims";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { type Currency, format, money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { ClaimBadge } from "./claim-section";

/** What we ask of carriers; each leads to its case, where it is seen to. */
export function ClaimTable({ rows, locale }: { rows: readonly ClaimRow[]; locale: string }) {
  const t = translator(locale, "feedback.claims");
  const sum = (amount: number, currency: string) => format(money(amount, currency as Currency), locale);
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        {
          key: "case",
          head: t("case"),
          names: true,
          cell: ({ caseNumber }) => (
            <Link href={paths.admin.case(caseNumber)} className="link whitespace-nowrap font-mono">
              {caseNumber}
            </Link>
          ),
        },
        { key: "parcel", head: t("parcel"), cell: ({ trackingCode }) => <span className="font-mono">{trackingCode}</span> },
        {
          key: "order",
          head: t("order"),
          cell: ({ orderNumber }) => (
            <Link href={paths.admin.order(orderNumber)} className="link whitespace-nowrap font-mono">
              {orderNumber}
            </Link>
          ),
        },
        { key: "reason", head: t("reason"), cell: ({ reason }) => t(`reasons.${reason}`) },
        { key: "amount", head: t("amount"), number: true, cell: ({ amount, currency }) => sum(amount, currency) },
        {
          key: "paid",
          head: t("paid"),
          number: true,
          cell: ({ paidAmount, currency }) => (paidAmount === null ? "–" : sum(paidAmount, currency)),
        },
        {
          key: "opened",
          head: t("opened"),
          cell: ({ openedAt }) => (
            <span className="whitespace-nowrap font-mono">{formatDay(dayIn(openedAt, store.contact.timeZone), locale)}</span>
          ),
        },
        { key: "state", head: t("state"), cell: ({ state }) => <ClaimBadge state={state} locale={locale} /> },
      ]}
    />
  );
}
