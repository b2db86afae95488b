import type { ProductPage } from "@/lib/catalog/model";
import { toDecimal } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { siteUrl } from "@/lib/platform/request";
import { store } from "@/store.config";
import type { VariantOffer } from "./offers";

const AVAILABILITY = { in_stock: "InStock", low: "LimitedAvailability", sold_out: "OutOfStock" } as const;

/** The product as schema.org describes it, for search engines: one Product, or a group of its variants. */
export function structuredData(product: ProductPage, offers: readonly VariantOffer[], locale: string): object {
  const absolute = (path: string) => new URL(path, siteUrl()).href;
  const common = {
    name: `${product.brand} ${product.name}`,
    description: product.description.join("\n"),
    brand: { "@type": "Brand", name: product.brand },
    url: absolute(paths(locale).product(product.handle)),
  };
  const variants = offers.map(({ variant, price, shelf }) => ({
    "@type": "Product",
    name: [common.name, variant.title].filter(Boolean).join(", "),
    sku: variant.sku,
    ...(variant.gtin && { gtin13: variant.gtin }),
    ...(variant.options.colour && { color: variant.options.colour }),
    ...(variant.options.size && { size: variant.options.size }),
    image: product.pictures
      .filter(({ colour }) => colour === null || variant.options.colour === undefined || colour === variant.options.colour)
      .map(({ src }) => absolute(`${src}.webp`)),
    ...(price && {
      offers: {
        "@type": "Offer",
        url: absolute(paths(locale).product(product.handle, { variant: variant.sku })),
        price: toDecimal(price).toFixed(2),
        priceCurrency: price.currency,
        availability: `https://schema.org/${AVAILABILITY[shelf.state]}`,
        itemCondition: "https://schema.org/NewCondition",
        seller: { "@type": "Organization", name: store.name },
      },
    }),
  }));
  const [only] = variants;
  if (variants.length === 1)
    return { "@context": "https://schema.org", ...common, ...only, description: common.description, brand: common.brand };
  return { "@context": "https://schema.org", "@type": "ProductGroup", ...common, productGroupID: product.handle, hasVariant: variants };
}
