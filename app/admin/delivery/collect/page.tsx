import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { HoldTable } from "@/components/delivery/hold-table";
import { Pages } from "@/components/layout/pages";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { HOLD_VIEWS, HOLDS_PAGE, listHolds } from "@/lib/delivery/queries/holds";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("delivery.collect.title");

export default async function CollectPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("counters.serve");
  const { view, page, q } = await listState(searchParams, HOLD_VIEWS);
  const { rows, total } = await listHolds(staff, { view, page, q });
  const t = translator(staff.locale, "delivery.collect");

  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        aside={may(staff, "counters.manage") && <LinkButton href={paths.admin.counters()}>{t("counters")}</LinkButton>}
      />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={HOLD_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.collect({ view: key, q })}
        />
        <SearchForm action={paths.admin.collect()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <HoldTable locale={staff.locale} rows={rows} />
        <Pages
          locale={staff.locale}
          page={page}
          total={total}
          size={HOLDS_PAGE}
          href={(to) => paths.admin.collect({ view, q, page: to })}
        />
      </div>
    </>
  );
}
