import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { ConversationTable } from "@/components/support/conversation-table";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { listConversations, PAGE_SIZE } from "@/lib/support/queries";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("support.admin.title");

const VIEWS = ["to_answer", "waiting", "solved", "all"] as const;

export default async function ConversationsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("conversations.answer");
  const { view, page, q } = await listState(searchParams, VIEWS);
  const { rows, total } = await listConversations(staff, { view, page, q }, await shopNow());
  const t = translator(staff.locale, "support.admin");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.conversations({ view: key, q })}
        />
        <SearchForm action={paths.admin.conversations()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <ConversationTable locale={staff.locale} rows={rows} />
        <Pages
          locale={staff.locale}
          page={page}
          total={total}
          size={PAGE_SIZE}
          href={(to) => paths.admin.conversations({ view, q, page: to })}
        />
      </div>
    </>
  );
}
