import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { OwedTable } from "@/components/promises/owed-table";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { endOfDayIn } from "@/lib/kernel/days";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { listPromises, PAGE_SIZE, PROMISE_VIEWS } from "@/lib/promises/queries/due";
import { store } from "@/store.config";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("promises.staff.title");

export default async function PromisesPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("orders.read");
  const { view, page, q } = await listState(searchParams, PROMISE_VIEWS);
  const { rows, count } = await listPromises({ view, q, page, until: endOfDayIn(await shopNow(), store.contact.timeZone) });
  const t = translator(staff.locale, "promises.staff");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={PROMISE_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.promises({ view: key, q })}
        />
        <SearchForm action={paths.admin.promises()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <OwedTable locale={staff.locale} rows={rows} view={view} />
        <Pages
          locale={staff.locale}
          page={page}
          total={count}
          size={PAGE_SIZE}
          href={(to) => paths.admin.promises({ view, q, page: to })}
        />
      </div>
    </>
  );
}
