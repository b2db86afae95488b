import type { Metadata } from "next";
import { CardSheet } from "@/components/catalog/card-sheet";
import { pageMetadata } from "@/components/layout/page-metadata";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { JsonLd } from "@/components/ui/raw-script";
import { Section } from "@/components/ui/section";
import { listProductCards } from "@/lib/catalog/queries/cards";
import { findCollection } from "@/lib/catalog/queries/collections";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { marketOf } from "@/store.config";
import { listCardOffers } from "../../_parts/card-offers";
import { leadOn } from "../../_parts/lead-on";
import { breadcrumbData } from "../../_parts/machine-facts/shop";
import { WorldLinks } from "../../_parts/world-links";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const collection = await findCollection(handle, locale);
  if (!collection) return {};
  return pageMetadata(locale, {
    title: collection.name,
    description: collection.description,
    path: (to) => to.collection(handle),
    social: { kind: "collection", handle },
  });
}

export default async function CollectionPage({ params }: Props) {
  const { locale, handle } = await params;
  const collection = (await findCollection(handle, locale)) ?? (await leadOn("collection", handle, locale));
  const cards = await listProductCards({ locale, collection: handle });
  const offers = await listCardOffers(cards, locale);
  const t = translator(locale, "catalog.collection");

  return (
    <>
      <JsonLd data={breadcrumbData([{ label: collection.name, path: paths(locale).collection(handle) }], locale)} />
      <PageHead
        title={collection.name}
        lead={collection.description}
        aside={<p className="font-mono text-sm">{t("count", { count: cards.length })}</p>}
      />
      {cards.length > 0 ? (
        <CardSheet cards={cards} offers={offers} locale={locale} first fitted />
      ) : (
        <Empty title={t("empty", { country: countryName(marketOf(locale), locale) })}>{t("emptyHint")}</Empty>
      )}
      <Section title={t("others")} className="mt-18">
        <WorldLinks locale={locale} but={handle} />
      </Section>
    </>
  );
}
