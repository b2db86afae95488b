import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { HeldTable, LiftedTable, SuppressionTable } from "@/components/messaging/desk-tables";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { may, type Staff } from "@/lib/kernel/actor";
import { listHeld, listSuppressions, MESSAGE_VIEWS, type MessageView, PAGE_SIZE } from "@/lib/messaging/queries/desk";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("messaging.staff.title");

type List = { readonly view: MessageView; readonly page: number; readonly q: string | undefined };

/** The view's table, and how many there are. */
async function tableOf(staff: Staff, { view, ...filter }: List) {
  const { locale } = staff;
  if (view === "held") {
    const { rows, total } = await listHeld(staff, filter);
    return { total, table: <HeldTable locale={locale} rows={rows} /> };
  }
  const { rows, total } = await listSuppressions(staff, { ...filter, lifted: view === "lifted" });
  if (view === "lifted") return { total, table: <LiftedTable locale={locale} rows={rows} /> };
  return { total, table: <SuppressionTable locale={locale} rows={rows} mayLift={may(staff, "customers.note")} /> };
}

export default async function MessagesPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("customers.read");
  const { view, page, q } = await listState(searchParams, MESSAGE_VIEWS);
  const { table, total } = await tableOf(staff, { view, page, q });
  const t = translator(staff.locale, "messaging.staff");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={MESSAGE_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.messages({ view: key, q })}
        />
        <SearchForm action={paths.admin.messages()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        {table}
        <Pages
          locale={staff.locale}
          page={page}
          total={total}
          size={PAGE_SIZE}
          href={(to) => paths.admin.messages({ view, q, page: to })}
        />
      </div>
    </>
  );
}
