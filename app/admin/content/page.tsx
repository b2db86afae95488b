import { ArticleTable } from "@/components/admin/content/article-table";
import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { ARTICLE_KINDS } from "@/lib/content/model";
import { listStaffArticles } from "@/lib/content/queries/desk";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { flatParams, listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("desk.articles.title");

const KINDS = ["all", ...ARTICLE_KINDS] as const;
const STATES = ["any", "shown", "draft", "planned"] as const;
const PER_PAGE = 50;

export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { view, page } = await listState(searchParams, KINDS);
  const asked = (await flatParams(searchParams)).state;
  const state = STATES.find((each) => each === asked) ?? "any";
  const { lines, total } = await listStaffArticles(
    { kind: view === "all" ? undefined : view, state: state === "any" ? undefined : state },
    page,
  );
  const t = translator(staff.locale, "desk.articles");

  return (
    <>
      <PageHead title={t("title")} aside={<LinkButton href={paths.admin.newArticle()}>{t("add")}</LinkButton>} />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={KINDS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.articles({ view: key, state })}
        />
        <Views
          label={t("states.label")}
          keys={STATES}
          here={state}
          words={(key) => t(`states.${key}`)}
          href={(key) => paths.admin.articles({ view, state: key })}
        />
        <p className="font-semibold text-sm">{t("count", { count: total })}</p>
        <ArticleTable lines={lines} locale={staff.locale} />
        <Pages
          locale={staff.locale}
          page={page}
          total={total}
          size={PER_PAGE}
          href={(to) => paths.admin.articles({ view, state, page: to })}
        />
      </div>
    </>
  );
}
