import type { Metadata } from "next";
import { pageMetadata } from "@/components/layout/page-metadata";
import { JsonLd } from "@/components/ui/raw-script";
import { findProductPage } from "@/lib/catalog/queries/product";
import { leadOn } from "../../_parts/lead-on";
import { listVariantOffers } from "./_parts/offers";
import { ProductView } from "./_parts/product-view";
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

  return (
    <>
      {structuredData(product, offers, locale).map((data) => (
        <JsonLd key={"@type" in data ? String(data["@type"]) : ""} data={data} />
      ))}
      <ProductView product={product} offers={offers} locale={locale} />
    </>
  );
}
