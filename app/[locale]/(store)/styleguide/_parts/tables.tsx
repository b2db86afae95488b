import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTable } from "@/components/ui/data-table";
import { Pagination } from "@/components/ui/pagination";
import { Price } from "@/components/ui/price";
import { translator } from "@/lib/i18n/translator";
import { money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import type { SampleWords } from "./words";

const ROWS = [
  { number: "7QX4M-2K9TB", cents: 17_800, paid: true },
  { number: "3HN8P-5W1CD", cents: 249_900, paid: false },
];
const PAGES = 9;

export function Tables({ words, locale }: { words: SampleWords; locale: string }) {
  const t = translator(locale, "common");
  const to = paths(locale);
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb
        label={t("breadcrumb")}
        crumbs={[{ label: words.emptyGo, href: to.home() }, { label: words.orders, href: to.accountOrders() }, { label: "7QX4M-2K9TB" }]}
      />
      <DataTable
        caption={words.orders}
        rows={ROWS}
        rowKey={({ number }) => number}
        columns={[
          { key: "order", head: words.order, names: true, cell: ({ number }) => <span className="font-mono">{number}</span> },
          {
            key: "state",
            head: words.state,
            cell: ({ paid }) => (paid ? <Badge tone="ok">{words.paid}</Badge> : <Badge tone="danger">{words.failed}</Badge>),
          },
          { key: "sum", head: words.sum, number: true, cell: ({ cents }) => <Price value={money(cents, "EUR")} locale={locale} /> },
        ]}
      />
      <Pagination
        page={2}
        pages={PAGES}
        href={(page) => to.search({ page })}
        labels={{ nav: t("pages.nav"), back: t("pages.back"), on: t("pages.on"), here: t("pages.here", { page: 2, pages: PAGES }) }}
      />
    </div>
  );
}
