import type { Metadata } from "next";
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
import { leadOn } from "../../_parts/lead-on";
import { BuyBar } from "./_parts/buy-form";
import { BuyPanel } from "./_parts/buy-panel";
import { galleryOf } from "./_parts/gallery-of";
import { canBeBought, listVariantOffers } from "./_parts/offers";
import { Reading } from "./_parts/reading";
import { Seen } from "./_parts/seen";
import { structuredData } from "./_parts/structured-data";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const product = await findProductPage(handle, locale);
  if (!product) return {};
  return pageMetadata(locale, {
    title: `${product.brand} ${product.name}`,
    description: product.tagline,
    path: (to) => to.product(handle),
    markets: product.markets,
    social: { kind: "product", handle },
  });
}

export default async function ProductPage({ params }: Props) {
  const { locale, handle } = await params;
  const product = (await findProductPage(handle, locale)) ?? (await leadOn("product", handle, locale));
  const offers = await listVariantOffers(product, locale);
  const first = firstPlace(offers.map(canBeBought));
  const isSoldHere = product.markets.includes(marketOf(locale));
  const { collection } = product;

  return (
    <article className="picker">
      <PickerStyle count={offers.length} first={first} />
      {structuredData(product, offers, locale).map((data) => (
        <JsonLd key={"@type" in data ? String(data["@type"]) : ""} data={data} />
      ))}
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
      <Reading product={product} locale={locale} />
      <Seen product={product} locale={locale} />
      {isSoldHere && <BuyBar offers={offers} locale={locale} />}
    </article>
  );
}
