import type { Metadata } from "next";
import Link from "next/link";
import { CardSheet } from "@/components/catalog/card-sheet";
import { StayLines } from "@/components/journey/stay-lines";
import { pageMetadata } from "@/components/layout/page-metadata";
import { JsonLd } from "@/components/ui/raw-script";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listCardOffers } from "./_parts/card-offers";
import { Cover } from "./_parts/cover";
import { siteData } from "./_parts/machine-facts/shop";
import { ServiceBetween } from "./_parts/service-between";
import { findServices } from "./_parts/services";
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
  const [{ cover, shelves, count }, services] = await Promise.all([listShelves(locale), findServices(locale)]);
  const offers = await listCardOffers([...cover, ...shelves.flatMap(({ cards }) => cards)], locale);
  const t = translator(locale, "home");
  return (
    <>
      <JsonLd data={siteData(locale)} />
      <Cover cards={cover} offers={offers} count={count} locale={locale} />
      <div className="flex flex-col gap-12">
        {shelves.map(({ world, cards, total }, turn) => (
          <Section
            key={world.handle}
            className="afar"
            index={String(turn + 1).padStart(2, "0")}
            title={world.name}
            aside={
              <Link href={paths(locale).collection(world.handle)} prefetch={false} className="link py-2 text-sm">
                {t("seeWorld", { count: total })}
                <span className="sr-only">: {world.name}</span>
              </Link>
            }
          >
            <CardSheet
              cards={cards}
              offers={offers}
              locale={locale}
              turn={turn}
              between={(each, spans) => <ServiceBetween turn={each} spans={spans} locale={locale} services={services} />}
            />
          </Section>
        ))}
        <Section title={t("stay")} className="afar">
          <StayLines locale={locale} words={services.words} />
        </Section>
      </div>
    </>
  );
}
