import { CatalogTabs } from "@/components/admin/catalog/catalog-tabs";
import { ProductTable } from "@/components/admin/catalog/product-table";
import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { listStaffProducts, PRODUCT_VIEWS, PRODUCTS_PER_PAGE } from "@/lib/catalog/queries/desk/products";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("desk.products.title");

export default async function ProductsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { view, page, q } = await listState(searchParams, PRODUCT_VIEWS);
  const { lines, count } = await listStaffProducts(staff, { view, q, page });
  const t = translator(staff.locale, "desk.products");

  return (
    <>
      <PageHead title={t("title")} aside={<LinkButton href={paths.admin.newProduct()}>{t("add")}</LinkButton>} />
      <div className="flex flex-col gap-6">
        <CatalogTabs locale={staff.locale} here="products" />
        <SearchForm action={paths.admin.catalog()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <Views
          label={t("views.label")}
          keys={PRODUCT_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.catalog({ view: key, q })}
        />
        <p className="font-semibold text-sm">{t("count", { count })}</p>
        <ProductTable locale={staff.locale} lines={lines} />
        <Pages
          locale={staff.locale}
          page={page}
          total={count}
          size={PRODUCTS_PER_PAGE}
          href={(to) => paths.admin.catalog({ view, q, page: to })}
        />
      </div>
    </>
  );
}
