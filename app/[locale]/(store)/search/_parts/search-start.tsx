import { CardSheet } from "@/components/catalog/card-sheet";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { listProductCards } from "@/lib/catalog/queries/cards";
import { PAGE_SIZE, pagesFor } from "@/lib/catalog/rules/search";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listCardOffers } from "../../_parts/card-offers";
import { pageLabels } from "./page-labels";
import { SearchAgain } from "./search-again";

/** Asked for nothing yet: the box to ask in, and everything there is. */
export async function SearchStart({ page, locale }: { page: number; locale: string }) {
  const t = translator(locale, "catalog.search");
  const all = await listProductCards({ locale });
  const pages = pagesFor(all.length);
  const here = Math.min(page, pages);
  const cards = all.slice((here - 1) * PAGE_SIZE, here * PAGE_SIZE);
  return (
    <>
      <PageHead title={t("start")} lead={t("startHint")} />
      <SearchAgain q="" locale={locale} />
      <Section title={t("all")} aside={<p className="font-mono text-sm">{t("count", { count: all.length })}</p>} className="mt-12">
        <CardSheet cards={cards} offers={await listCardOffers(cards, locale)} locale={locale} />
        <Pagination
          page={here}
          pages={pages}
          href={(to) => paths(locale).search({ page: to })}
          labels={pageLabels({ page: here, pages }, locale)}
        />
      </Section>
    </>
  );
}
