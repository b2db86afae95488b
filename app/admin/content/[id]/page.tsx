import { notFound } from "next/navigation";
import { ArticleForm } from "@/components/admin/content/article-form";
import { ArticleHistory } from "@/components/admin/content/article-history";
import { ArticlePublishing } from "@/components/admin/content/article-publishing";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findStaffArticle } from "@/lib/content/queries/desk";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("desk.articles.title");

export default async function ArticleDeskPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const article = await findStaffArticle((await params).id);
  if (!article) notFound();
  const t = translator(staff.locale, "desk.articles");

  return (
    <>
      <PageHead
        title={pick(article.input.title, staff.locale)}
        lead={<Badge tone={article.publishedAt ? "ok" : "neutral"}>{article.publishedAt ? t("shown") : t("notShown")}</Badge>}
      >
        <Breadcrumb
          label={translator(staff.locale, "common")("breadcrumb")}
          crumbs={[{ label: t("title"), href: paths.admin.articles() }, { label: article.handle }]}
        />
      </PageHead>
      <div className="flex flex-col gap-12">
        <Section title={t("publishing")}>
          <ArticlePublishing article={article} staff={staff} now={await shopNow()} />
        </Section>
        <Section title={t("words")}>
          <ArticleForm article={article} kind={article.kind} staff={staff} />
        </Section>
        <Section title={t("history")}>
          <ArticleHistory article={article} staff={staff} />
        </Section>
      </div>
    </>
  );
}
