import type { Metadata } from "next";
import Link from "next/link";
import { CardSheet } from "@/components/catalog/card-sheet";
import { policyWords } from "@/components/content/policy-words";
import { ServiceAtEnd } from "@/components/content/service-tiles";
import { StayLines } from "@/components/journey/stay-lines";
import { pageMetadata } from "@/components/layout/page-metadata";
import { JsonLd } from "@/components/ui/raw-script";
import { Section } from "@/components/ui/section";
import { findLegalTerms } from "@/lib/content/queries/policies";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { listDeliveryTerms } from "@/lib/shipping/queries/terms";
import { marketOf } from "@/store.config";
import { listCardOffers } from "./_parts/card-offers";
import { Cover } from "./_parts/cover";
import { siteData } from "./_parts/machine-facts/shop";
import { listShelves } from "./_parts/shelves";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "home");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.home() });
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const market = marketOf(locale);
  const [{ cover, shelves, count }, legal, terms] = await Promise.all([
    listShelves(locale),
    findLegalTerms(market),
    listDeliveryTerms(locale),
  ]);
  const offers = await listCardOffers([...cover, ...shelves.flatMap(({ cards }) => cards)], locale);
  const t = translator(locale, "home");
  const freeFrom = terms.find((each) => each.market === market)?.smallest?.freeFrom;
  const words = { ...policyWords(locale, legal), free: freeFrom ? format(freeFrom, locale) : "none" };
  return (
    <>
      <JsonLd data={siteData(locale)} />
      <Cover cards={cover} offers={offers} count={count} locale={locale} />
      <div id="things" className="flex flex-col gap-12">
        {shelves.map(({ world, cards, total }, turn) => (
          <Section
            key={world.handle}
            index={String(turn + 1).padStart(2, "0")}
            title={world.name}
            aside={
              <Link
                href={paths(locale).collection(world.handle)}
                prefetch={false}
                className="link py-2 text-sm"
                aria-label={`${world.name}: ${t("seeWorld", { count: total })}`}
              >
                {t("seeWorld", { count: total })}
              </Link>
            }
          >
            <CardSheet cards={cards} offers={offers} locale={locale} className="sheet-wide">
              <ServiceAtEnd turn={turn} after={cards.length} locale={locale} words={words} />
            </CardSheet>
          </Section>
        ))}
        <Section title={t("stay")}>
          <StayLines locale={locale} words={words} />
        </Section>
      </div>
    </>
  );
}
