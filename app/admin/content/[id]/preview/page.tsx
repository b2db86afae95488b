import { notFound } from "next/navigation";
import { ArticleBody } from "@/components/content/article-body";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { findRevisionInput, findStaffArticle } from "@/lib/content/queries/desk";
import { toArticleView } from "@/lib/content/rules/articles";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { flatParams, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { LOCALES } from "@/store.config";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("desk.articles.previewTitle");

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

/** An article as it would read, from its draft or from an older version. */
export default async function ArticlePreviewPage({ params, searchParams }: Props) {
  const staff = await requireStaff("catalog.read");
  const { locale: asked, revision } = await flatParams(searchParams);
  const article = await findStaffArticle((await params).id);
  const input = article && (revision ? await findRevisionInput(article.id, revision) : article.input);
  if (!input) notFound();
  const locale = LOCALES.find((each) => each === asked) ?? (staff.locale.startsWith("de") ? "de-DE" : "en-IE");
  const t = translator(staff.locale, "desk.articles");
  const now = await shopNow();

  return (
    <>
      <div className="pt-6">
        <Notice tone="warn" live={false} title={t("previewTitle")}>
          <LinkButton href={paths.admin.article(article.id)}>{t("back")}</LinkButton>
        </Notice>
      </div>
      <ArticleBody article={toArticleView(input, { publishedAt: article.publishedAt ?? now, updatedAt: now, locale })} locale={locale} />
    </>
  );
}
