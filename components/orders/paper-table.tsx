import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Price } from "@/components/ui/price";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import type { ListedPaper } from "@/lib/orders/queries/papers";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** Invoices and credit notes of all orders, each as a file to keep. */
export function PaperTable({ papers, locale }: { papers: readonly ListedPaper[]; locale: string }) {
  const t = translator(locale, "orders.papersPage");
  const nameOf = ({ kind, number }: ListedPaper) => t(kind, { number });
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={papers}
      rowKey={({ id }) => id}
      empty={<NoPapers locale={locale} />}
      columns={[
        { key: "paper", head: t("paper"), names: true, cell: nameOf },
        { key: "issued", head: t("issued"), cell: ({ issuedAt }) => formatLongDay(dayIn(issuedAt, store.contact.timeZone), locale) },
        {
          key: "order",
          head: t("order"),
          cell: ({ orderNumber }) => (
            <Link href={paths(locale).accountOrder(orderNumber)} prefetch={false} className="link font-mono">
              {orderNumber}
            </Link>
          ),
        },
        { key: "amount", head: t("amount"), number: true, cell: ({ amount }) => <Price value={amount} locale={locale} /> },
        {
          key: "open",
          head: t("open"),
          cell: (paper) => (
            <a href={paths.api.invoice(paper.id)} className="link" aria-label={t("openName", { paper: nameOf(paper) })}>
              {t("get")}
            </a>
          ),
        },
      ]}
    />
  );
}

function NoPapers({ locale }: { locale: string }) {
  const t = translator(locale, "orders.papersPage");
  const look = <LinkButton href={paths(locale).home()}>{translator(locale, "customers.account")("toShop")}</LinkButton>;
  return (
    <Empty title={t("empty")} action={look}>
      {t("emptyLead")}
    </Empty>
  );
}
