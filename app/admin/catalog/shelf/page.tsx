import { CatalogTabs } from "@/components/admin/catalog/catalog-tabs";
import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { ShelfTable } from "@/components/reports/shelf-table";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { SHELF_VIEWS } from "@/lib/reports/model";
import { listShelf, PAGE_SIZE } from "@/lib/reports/queries/shelf";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("reports.shelf.title");

export default async function CatalogPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { view, page, q } = await listState(searchParams, SHELF_VIEWS);
  const { rows, count } = await listShelf(staff, { view, q, page, now: await shopNow() });
  const t = translator(staff.locale, "reports.shelf");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <CatalogTabs locale={staff.locale} here="shelf" />
        <Views
          label={translator(staff.locale, "journey.orders")("views.label")}
          keys={SHELF_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.shelf({ view: key, q })}
        />
        <SearchForm action={paths.admin.shelf()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <p className="font-semibold text-sm">{t("count", { count })}</p>
        <ShelfTable locale={staff.locale} rows={rows} />
        <Pages locale={staff.locale} page={page} total={count} size={PAGE_SIZE} href={(to) => paths.admin.shelf({ view, q, page: to })} />
      </div>
    </>
  );
}
