import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { PeopleTable } from "@/components/journey/people-table";
import { Pages } from "@/components/layout/pages";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { PEOPLE_VIEWS } from "@/lib/journey/model";
import { listPeople, PAGE_SIZE } from "@/lib/journey/queries/people";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("journey.people.title");

export default async function CustomersPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("customers.read");
  const { view, page, q } = await listState(searchParams, PEOPLE_VIEWS);
  const { rows, count } = await listPeople(staff, { view, q, page });
  const t = translator(staff.locale, "journey.people");

  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        aside={<LinkButton href={paths.admin.dataRequests()}>{translator(staff.locale, "journey.requests")("link")}</LinkButton>}
      />
      <div className="flex flex-col gap-6">
        <Views
          label={translator(staff.locale, "journey.orders")("views.label")}
          keys={PEOPLE_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.customers({ view: key, q })}
        />
        <SearchForm action={paths.admin.customers()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <p className="font-semibold text-sm">{t("count", { count })}</p>
        <PeopleTable locale={staff.locale} rows={rows} />
        <Pages
          locale={staff.locale}
          page={page}
          total={count}
          size={PAGE_SIZE}
          href={(to) => paths.admin.customers({ view, q, page: to })}
        />
      </div>
    </>
  );
}
