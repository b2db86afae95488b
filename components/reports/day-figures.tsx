import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Price } from "@/components/ui/price";
import { translator } from "@/lib/i18n/translator";
import type { LocalDate } from "@/lib/kernel/days";
import { money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import type { DayFigures } from "@/lib/reports/model";

/** The day so far in each currency: orders, takings, money back; each leads to its list. */
export function DayTable({
  locale,
  day,
  figures,
  money: showMoney,
}: {
  locale: string;
  day: LocalDate;
  figures: readonly DayFigures[];
  money: boolean;
}) {
  const t = translator(locale, "reports.day");
  const columns: Column<DayFigures>[] = [
    { key: "currency", head: t("currency"), names: true, cell: (row) => <span className="font-mono">{row.currency}</span> },
    {
      key: "orders",
      head: t("orders"),
      number: true,
      cell: (row) => (
        <Link href={paths.admin.orders({ view: "all", from: day, to: day })} prefetch={false} className="link">
          {row.orders}
        </Link>
      ),
    },
    ...(showMoney ? moneyColumns(locale) : []),
  ];
  if (figures.length === 0) return <p className="text-muted">{t("none")}</p>;
  return <DataTable caption={t("title")} hideCaption columns={columns} rows={figures} rowKey={(row) => row.currency} />;
}

function moneyColumns(locale: string): Column<DayFigures>[] {
  const t = translator(locale, "reports.day");
  return [
    { key: "ordered", head: t("ordered"), number: true, cell: (row) => <Price value={money(row.ordered, row.currency)} locale={locale} /> },
    {
      key: "taken",
      head: t("taken"),
      number: true,
      cell: (row) => <Counted locale={locale} count={row.payments} amount={money(row.taken, row.currency)} />,
    },
    {
      key: "paidBack",
      head: t("paidBack"),
      number: true,
      cell: (row) => (
        <Link href={paths.admin.refunds({ view: "all" })} prefetch={false} className="link">
          <Counted locale={locale} count={row.refunds} amount={money(row.paidBack, row.currency)} />
        </Link>
      ),
    },
  ];
}

function Counted({ locale, count, amount }: { locale: string; count: number; amount: ReturnType<typeof money> }) {
  return (
    <>
      <Price value={amount} locale={locale} /> <span className="text-muted text-xs">({count})</span>
    </>
  );
}
