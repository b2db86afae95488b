import { AccountFrame } from "@/components/journey/account-frame";
import { Pages } from "@/components/layout/pages";
import { titled } from "@/components/layout/titled";
import { PaperTable } from "@/components/orders/paper-table";
import { translator } from "@/lib/i18n/translator";
import { listPapers } from "@/lib/orders/queries/papers";
import { paths } from "@/lib/platform/paths";
import { flatParams, pageOf, type SearchParams } from "@/lib/platform/search-params";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("orders.papersPage.title");

const SIZE = 20;

export default async function PapersPage({ params, searchParams }: { params: Promise<{ locale: string }>; searchParams: SearchParams }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountPapers());
  const page = pageOf((await flatParams(searchParams)).page);
  const { papers, count } = await listPapers(customer, { page, size: SIZE });
  const t = translator(locale, "orders.papersPage");

  return (
    <AccountFrame locale={locale} here="papers" title={t("title")} lead={t("lead")}>
      <PaperTable papers={papers} locale={locale} />
      <Pages locale={locale} page={page} total={count} size={SIZE} href={(onPage) => paths(locale).accountPapers({ page: onPage })} />
    </AccountFrame>
  );
}
