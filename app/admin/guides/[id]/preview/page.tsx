import { notFound } from "next/navigation";
import { GuideSheet } from "@/components/guides/guide-sheet";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { toGuideView } from "@/lib/guides/copy";
import { findRevisionRow, findStaffGuide } from "@/lib/guides/queries/desk";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { flatParams, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { LOCALES } from "@/store.config";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("guideDesk.previewTitle");

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

/** A guide as its readers would see it: what is worked on, or any of its revisions. */
export default async function GuidePreviewPage({ params, searchParams }: Props) {
  const staff = await requireStaff("catalog.read");
  const { id } = await params;
  const { locale: asked, number } = await flatParams(searchParams);
  const row = number ? await findRevisionRow(id, Number(number) || 0) : await findStaffGuide(id);
  if (!row) notFound();
  const locale = LOCALES.find((each) => each === asked) ?? (staff.locale.startsWith("de") ? "de-DE" : "en-IE");
  const t = translator(staff.locale, "guideDesk");
  const other = locale.startsWith("de") ? "en-IE" : "de-DE";

  return (
    <>
      <div className="pt-6">
        <Notice tone="warn" live={false} title={t("previewTitle")}>
          <div className="flex flex-wrap gap-3">
            <LinkButton href={paths.admin.guide(id)}>{t("back")}</LinkButton>
            <LinkButton href={paths.admin.guidePreview(id, { locale: other, ...(number && { number: Number(number) || 0 }) })}>
              {t("otherLanguage")}
            </LinkButton>
          </div>
        </Notice>
      </div>
      <GuideSheet guide={toGuideView(row, locale)} crumbs={[]} player={null} locale={locale} />
    </>
  );
}
