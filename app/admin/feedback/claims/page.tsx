import { Views } from "@/components/admin/views";
import { ClaimTable } from "@/components/feedback/claim-table";
import { Pages } from "@/components/layout/pages";
import { Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import { CLAIM_VIEWS, listClaims, PAGE_SIZE, sumClaims } from "@/lib/feedback/queries/claims";
import { translator } from "@/lib/i18n/translator";
import { type Currency, format, money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("feedback.claims.title");

export default async function ClaimsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("cases.read");
  const { view, page } = await listState(searchParams, CLAIM_VIEWS);
  const [{ rows, total }, sums] = await Promise.all([listClaims(staff, { view, page }), sumClaims(staff)]);
  const t = translator(staff.locale, "feedback.claims");
  const inAll = (of: "open" | "filed" | "paid") =>
    sums.map((each) => format(money(each[of], each.currency as Currency), staff.locale)).join(" · ");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        {sums.length > 0 && (
          <Facts
            facts={[
              { term: t("sumOpen"), detail: inAll("open") },
              { term: t("sumFiled"), detail: inAll("filed") },
              { term: t("sumPaid"), detail: inAll("paid") },
            ]}
          />
        )}
        <Views
          label={t("views.label")}
          keys={CLAIM_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.claims({ view: key })}
        />
        <ClaimTable locale={staff.locale} rows={rows} />
        <Pages locale={staff.locale} page={page} total={total} size={PAGE_SIZE} href={(to) => paths.admin.claims({ view, page: to })} />
      </div>
    </>
  );
}
