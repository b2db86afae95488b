import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CardSheet } from "@/components/catalog/card-sheet";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import type { FoundCode } from "@/lib/catalog/model";
import { findCode, searchProducts } from "@/lib/catalog/queries/search";
import { searchParts } from "@/lib/catalog/queries/search-parts";
import { searchInput } from "@/lib/catalog/schema/search";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listCardOffers } from "../_parts/card-offers";
import { NothingFound } from "./_parts/nothing-found";
import { pageLabels } from "./_parts/page-labels";
import { PartsFound } from "./_parts/parts-found";
import { SearchStart } from "./_parts/search-start";

// Questions are without number: their answers are made when asked and kept nowhere.
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale, "catalog.search")("title"), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { q, page } = searchInput.parse(onlyFirst(await searchParams));
  if (q === "") return <SearchStart page={page} locale={locale} />;
  const code = await findCode(q);
  if (code) redirect(placeOf(code, locale));
  const [found, parts] = await Promise.all([searchProducts({ q, locale, page }), searchParts({ q, locale })]);
  if (found.total + parts.total === 0) return <NothingFound q={q} locale={locale} />;
  const t = translator(locale, "catalog.search");
  if (found.total === 0) return <PartsFound q={q} found={parts} locale={locale} alone />;

  return (
    <>
      <PageHead
        title={t("titleFor", { q: found.spelling ?? q })}
        lead={found.spelling ? t("spelling", { typed: q, spelling: found.spelling }) : found.loose ? t("loose") : undefined}
        aside={<p className="font-mono text-sm">{t("count", { count: found.total })}</p>}
      />
      <CardSheet cards={found.cards} offers={await listCardOffers(found.cards, locale)} locale={locale} first fitted />
      <div className="pt-8">
        <Pagination
          page={found.page}
          pages={found.pages}
          href={(to) => paths(locale).search({ q, page: to })}
          labels={pageLabels(found, locale)}
        />
      </div>
      {parts.total > 0 && <PartsFound q={q} found={parts} locale={locale} />}
    </>
  );
}

function placeOf(code: FoundCode, locale: string): string {
  const to = paths(locale);
  if (code.kind === "order") return to.trackOrder(code.number);
  return code.kind === "part" ? to.parts(code.handle, code.sku) : to.product(code.handle, { variant: code.sku });
}

/** A question asked twice in one address is answered once. */
const onlyFirst = ({ q, page }: Record<string, string | string[] | undefined>) => ({ q: [q].flat()[0], page: [page].flat()[0] });
