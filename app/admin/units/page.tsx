import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { UnitTable } from "@/components/ownership/desk/unit-table";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { listUnits, UNIT_VIEWS, UNITS_A_PAGE } from "@/lib/ownership/queries/desk/units";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("ownership.desk.title");

export default async function UnitsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("orders.read");
  const { view, page, q } = await listState(searchParams, UNIT_VIEWS);
  const { rows, count } = await listUnits(staff, { view, q, page });
  const { locale } = staff;
  const t = translator(locale, "ownership.desk");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={UNIT_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.units({ view: key, q })}
        />
        <SearchForm action={paths.admin.units()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <p className="font-semibold text-sm">{t("count", { count })}</p>
        <UnitTable rows={rows} locale={locale} />
        <Pages locale={locale} page={page} total={count} size={UNITS_A_PAGE} href={(to) => paths.admin.units({ view, q, page: to })} />
      </div>
    </>
  );
}
