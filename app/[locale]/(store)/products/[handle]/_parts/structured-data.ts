import { optionLabel } from "@/lib/catalog/copy";
import type { ProductPage } from "@/lib/catalog/model";
import { toDecimal } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { marketOf, store } from "@/store.config";
import { returnPolicy, shippingDetails } from "../../../_parts/machine-facts/offer";
import { absolute, breadcrumbData, shopId } from "../../../_parts/machine-facts/shop";
import type { VariantOffer } from "./offers";

const AVAILABILITY = { in_stock: "InStock", low: "LimitedAvailability", sold_out: "OutOfStock" } as const;
const VARIES_BY = { colour: "https://schema.org/color", size: "https://schema.org/size" } as const;

/**
 * The product as schema.org describes it, for search engines: one Product, or a group of its variants; and the way to it. Where it
 * is not sold only the way is told: a product without an offer is none to them.
 */
export const structuredData = (product: ProductPage, offers: readonly VariantOffer[], locale: string): readonly object[] => [
  ...(offers.some(({ price }) => price) ? [{ "@context": "https://schema.org", ...productData(product, offers, locale) }] : []),
  breadcrumbData(
    [
      ...(product.collection ? [{ label: product.collection.name, path: paths(locale).collection(product.collection.handle) }] : []),
      { label: product.name, path: paths(locale).product(product.handle) },
    ],
    locale,
  ),
];

function productData(product: ProductPage, offers: readonly VariantOffer[], locale: string): object {
  const common = {
    name: `${product.brand} ${product.name}`,
    description: product.description.join("\n"),
    brand: { "@type": "Brand", name: product.brand },
    url: absolute(paths(locale).product(product.handle)),
  };
  const [only, ...others] = offers;
  if (only && others.length === 0)
    return { "@type": "Product", ...common, ...variantData(product, only, locale), ...offerOf(product, only, locale) };
  return {
    "@type": "ProductGroup",
    ...common,
    productGroupID: product.handle,
    variesBy: Object.entries(VARIES_BY).flatMap(([option, property]) =>
      offers.some(({ variant }) => option in variant.options) ? [property] : [],
    ),
    hasVariant: offers.map((offer) => ({
      "@type": "Product",
      name: [common.name, offer.variant.title].filter(Boolean).join(", "),
      description: product.tagline,
      brand: common.brand,
      inProductGroupWithID: product.handle,
      ...variantData(product, offer, locale),
      ...offerOf(product, offer, locale),
    })),
  };
}

function variantData(product: ProductPage, { variant }: VariantOffer, locale: string): object {
  const { colour, size } = variant.options;
  return {
    sku: variant.sku,
    ...(variant.gtin && { gtin13: variant.gtin }),
    ...(colour && { color: colour }),
    ...(size && { size: optionLabel("size", size, locale) }),
    image: product.pictures
      .filter((picture) => picture.colour === null || colour === undefined || picture.colour === colour)
      .map(({ src }) => absolute(`${src}.webp`)),
    url: absolute(paths(locale).product(product.handle, { variant: variant.sku })),
  };
}

/** Nothing where it is not sold: an offer without a price is none. */
function offerOf(product: ProductPage, { variant, price, shelf, delivery }: VariantOffer, locale: string): object {
  if (!price) return {};
  return {
    offers: {
      "@type": "Offer",
      url: absolute(paths(locale).product(product.handle, { variant: variant.sku })),
      price: toDecimal(price).toFixed(2),
      priceCurrency: price.currency,
      priceSpecification: {
        "@type": "UnitPriceSpecification",
        price: toDecimal(price).toFixed(2),
        priceCurrency: price.currency,
        valueAddedTaxIncluded: store.markets[marketOf(locale)].pricesIncludeTax,
      },
      availability: `https://schema.org/${AVAILABILITY[shelf.state]}`,
      itemCondition: "https://schema.org/NewCondition",
      seller: { "@type": "Organization", "@id": shopId(), name: store.name },
      ...(delivery.length > 0 && { shippingDetails: delivery.map(shippingDetails) }),
      hasMerchantReturnPolicy: returnPolicy(locale),
    },
  };
}
