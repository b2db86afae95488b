import { SearchForm } from "@/components/admin/search-form";
import { Pages } from "@/components/layout/pages";
import { CapabilityTable } from "@/components/supplements/desk/capability-table";
import { NeedsTabs } from "@/components/supplements/desk/needs-tabs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { CAPABILITIES_PAGE, listCapabilities } from "@/lib/supplements/queries/desk/capabilities";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("needs.capabilities.title");

export default async function CapabilitiesPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { page, q } = await listState(searchParams, ["all"]);
  const { rows, count } = await listCapabilities(staff, { q, page });
  const { locale } = staff;
  const t = translator(locale, "needs.capabilities");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} aside={<LinkButton href={paths.admin.capability("new")}>{t("new")}</LinkButton>} />
      <div className="flex flex-col gap-6">
        <NeedsTabs locale={locale} here="capabilities" />
        <SearchForm action={paths.admin.capabilities()} label={t("search")} submit={t("find")} q={q} />
        <CapabilityTable rows={rows} locale={locale} />
        <Pages
          locale={locale}
          page={page}
          total={count}
          size={CAPABILITIES_PAGE}
          href={(to) => paths.admin.capabilities({ q, page: to })}
        />
      </div>
    </>
  );
}
