import { CardSheet } from "@/components/catalog/card-sheet";
import { ArticleBody } from "@/components/content/article-body";
import { ArticleList } from "@/components/content/article-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Picture } from "@/components/ui/picture";
import { JsonLd } from "@/components/ui/raw-script";
import { Section } from "@/components/ui/section";
import { listProductCards } from "@/lib/catalog/queries/cards";
import { findFronts } from "@/lib/catalog/queries/fronts";
import type { ArticleView } from "@/lib/content/model";
import { listArticles } from "@/lib/content/queries/articles";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listCardOffers } from "../../_parts/card-offers";
import { articleData } from "../../_parts/machine-facts/article";

const OTHERS_SHOWN = 3;

/** One article with its picture, the things it speaks of, and what else there is to read. */
export async function ArticlePage({ article, locale }: { article: ArticleView; locale: string }) {
  const [fronts, cards, others] = await Promise.all([findFronts(locale), listProductCards({ locale }), listArticles(article.kind, locale)]);
  const spokenOf = article.products.flatMap((handle) => cards.find((card) => card.handle === handle) ?? []);
  const offers = await listCardOffers(spokenOf, locale);
  const front = article.picture ? fronts.get(article.picture) : undefined;
  const t = translator(locale, "content.journal");
  const to = paths(locale);
  return (
    <article>
      <JsonLd data={articleData(article, { locale, picture: front?.picture.src ?? null })} />
      <ArticleBody
        article={article}
        locale={locale}
        picture={front && <Picture {...front.picture} ground={front.tile} first sizes="(min-width: 64rem) 33vw, 24rem" />}
        aside={
          spokenOf.length > 0 && (
            <section aria-label={t("things")} className="flex flex-col gap-3">
              <h2 className="font-mono text-muted text-xs">{t("things")}</h2>
              <CardSheet cards={spokenOf} offers={offers} locale={locale} className="sheet-pair" sizes="(min-width: 64rem) 16vw, 50vw" />
            </section>
          )
        }
      >
        <Breadcrumb
          label={translator(locale, "common")("breadcrumb")}
          crumbs={[
            { label: t("title"), href: to.journal() },
            ...(article.kind === "guide" ? [{ label: t("guides"), href: to.guides() }] : []),
          ]}
        />
      </ArticleBody>
      <Section title={t("more")} className="mt-18">
        <ArticleList
          articles={others.filter(({ handle }) => handle !== article.handle).slice(0, OTHERS_SHOWN)}
          illustrations={fronts}
          locale={locale}
          level={3}
        />
      </Section>
    </article>
  );
}
