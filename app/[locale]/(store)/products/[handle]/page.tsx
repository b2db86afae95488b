import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Gallery } from "@/components/catalog/gallery";
import { PickerStyle } from "@/components/catalog/picker-style";
import { pageMetadata } from "@/components/layout/page-metadata";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { JsonLd } from "@/components/ui/raw-script";
import { findProductPage } from "@/lib/catalog/queries/product";
import { firstPlace } from "@/lib/catalog/rules/picking";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { marketOf } from "@/store.config";
import { BuyBar } from "./_parts/buy-form";
import { BuyPanel } from "./_parts/buy-panel";
import { About, AlsoNeeded, Box, FactSheet } from "./_parts/details";
import { galleryOf } from "./_parts/gallery-of";
import { canBeBought, listVariantOffers } from "./_parts/offers";
import { structuredData } from "./_parts/structured-data";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const product = await findProductPage(handle, locale);
  if (!product) return {};
  const [front] = product.pictures;
  return pageMetadata(locale, {
    title: `${product.brand} ${product.name}`,
    description: product.tagline,
    path: (to) => to.product(handle),
    markets: product.markets,
    ...(front && { picture: { url: `${front.src}.webp`, width: front.width, height: front.height, alt: front.alt } }),
  });
}

export default async function ProductPage({ params }: Props) {
  const { locale, handle } = await params;
  const product = await findProductPage(handle, locale);
  if (!product) notFound();
  const offers = await listVariantOffers(product, locale);
  const first = firstPlace(offers.map(canBeBought));
  const isSoldHere = product.markets.includes(marketOf(locale));
  const { collection } = product;

  return (
    <article className="picker">
      <PickerStyle count={offers.length} first={first} />
      <JsonLd data={structuredData(product, offers, locale)} />
      <Breadcrumb
        label={translator(locale, "common")("breadcrumb")}
        crumbs={[
          ...(collection ? [{ label: collection.name, href: paths(locale).collection(collection.handle) }] : []),
          { label: product.name },
        ]}
      />
      <div className="grid gap-x-12 gap-y-8 pb-18 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)]">
        <Gallery {...galleryOf(product, first, locale)} />
        <BuyPanel product={product} offers={offers} first={first} locale={locale} />
      </div>
      <div className="grid gap-x-12 gap-y-12 pb-18 lg:grid-cols-2">
        <div className="flex flex-col gap-12">
          <AlsoNeeded product={product} locale={locale} />
          <Box product={product} locale={locale} />
          <About product={product} locale={locale} />
        </div>
        <FactSheet product={product} locale={locale} />
      </div>
      {isSoldHere && <BuyBar offers={offers} locale={locale} />}
    </article>
  );
}
