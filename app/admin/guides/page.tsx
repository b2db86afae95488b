import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { GuideTable } from "@/components/guides/desk/guide-table";
import { Pages } from "@/components/layout/pages";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { PURPOSES } from "@/lib/guides/model";
import { GUIDE_STATES, GUIDES_PER_PAGE, listStaffGuides } from "@/lib/guides/queries/desk";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { flatParams, listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("guideDesk.title");

const VIEWS = ["all", ...PURPOSES] as const;

export default async function GuidesPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { view, page, q } = await listState(searchParams, VIEWS);
  const asked = (await flatParams(searchParams)).state;
  const state = GUIDE_STATES.find((each) => each === asked) ?? "any";
  const { lines, count } = await listStaffGuides({ purpose: view, state, q, page, locale: staff.locale });
  const t = translator(staff.locale, "guideDesk");
  const purposes = translator(staff.locale, "guides.purposes");
  const tabs = [
    { keys: VIEWS, label: t("purpose"), words: (key: string) => (key === "all" ? t("every") : purposes(key)), here: view, param: "view" },
    { keys: GUIDE_STATES, label: t("state"), words: (key: string) => t(`states.${key}`), here: state, param: "state" },
  ] as const;

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} aside={<LinkButton href={paths.admin.newGuide()}>{t("add")}</LinkButton>} />
      <div className="flex flex-col gap-6">
        <SearchForm action={paths.admin.guides()} label={t("search")} submit={t("find")} q={q} keep={{ view, state }} />
        {tabs.map(({ param, keys, ...tab }) => (
          <Views<string> key={param} keys={keys} {...tab} href={(key) => paths.admin.guides({ view, state, q, [param]: key })} />
        ))}
        <p className="font-semibold text-sm">{t("count", { count })}</p>
        <GuideTable lines={lines} locale={staff.locale} />
        <Pages
          locale={staff.locale}
          page={page}
          total={count}
          size={GUIDES_PER_PAGE}
          href={(to) => paths.admin.guides({ view, state, q, page: to })}
        />
      </div>
    </>
  );
}
