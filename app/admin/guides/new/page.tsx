import { NewGuideForm } from "@/components/guides/desk/new-guide-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { listGuidable } from "@/lib/guides/queries/desk";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { flatParams, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("guideDesk.begin.title");

export default async function NewGuidePage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { product } = await flatParams(searchParams);
  const t = translator(staff.locale, "guideDesk");
  return (
    <>
      <PageHead title={t("begin.title")}>
        <Breadcrumb
          label={translator(staff.locale, "common")("breadcrumb")}
          crumbs={[{ label: t("title"), href: paths.admin.guides() }, { label: t("begin.title") }]}
        />
      </PageHead>
      <NewGuideForm products={await listGuidable(staff.locale)} product={product} staff={staff} />
    </>
  );
}
