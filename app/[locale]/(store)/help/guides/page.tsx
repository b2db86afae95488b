import type { Metadata } from "next";
import { GuideShelf } from "@/components/guides/guide-shelf";
import { pageMetadata } from "@/components/layout/page-metadata";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { listGuideHeads } from "@/lib/guides/queries/shown";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "guidance.list");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.setupGuides() });
}

export default async function GuidesPage({ params }: Props) {
  const { locale } = await params;
  const heads = await listGuideHeads(locale);
  const t = translator(locale, "guidance.list");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")}>
        <Breadcrumb
          label={translator(locale, "common")("breadcrumb")}
          crumbs={[{ label: translator(locale, "content.help")("title"), href: paths(locale).help() }]}
        />
      </PageHead>
      {heads.length > 0 ? <GuideShelf heads={heads} locale={locale} /> : <Empty title={t("empty")}>{t("emptyLead")}</Empty>}
    </>
  );
}
