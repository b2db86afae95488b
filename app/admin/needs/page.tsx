import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { NeedsTabs } from "@/components/supplements/desk/needs-tabs";
import { NeedyProductTable } from "@/components/supplements/desk/product-table";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { listNeedyProducts, NEED_VIEWS, NEEDS_PAGE } from "@/lib/supplements/queries/desk/products";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("needs.products.title");

export default async function NeedsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { view, page, q } = await listState(searchParams, NEED_VIEWS);
  const { rows, count } = await listNeedyProducts(staff, { view, q, page });
  const { locale } = staff;
  const t = translator(locale, "needs.products");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <NeedsTabs locale={locale} here="products" />
        <Views
          label={t("views.label")}
          keys={NEED_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.needs({ view: key, q })}
        />
        <SearchForm action={paths.admin.needs()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <NeedyProductTable rows={rows} locale={locale} />
        <Pages locale={locale} page={page} total={count} size={NEEDS_PAGE} href={(to) => paths.admin.needs({ view, q, page: to })} />
      </div>
    </>
  );
}
