import { paths } from "@/lib/platform/paths";
import { siteUrl } from "@/lib/platform/request";
import { store } from "@/store.config";

export const absolute = (path: string): string => new URL(path, siteUrl()).href;

/** Names the shop wherever it is spoken of, so that machines know it for one and the same. */
export const shopId = (): string => absolute("/#shop");

/** The shop as schema.org describes it; what is not known is not said. */
export function shopData(): object {
  const { legal, contact, social, name } = store;
  return {
    "@type": "OnlineStore",
    "@id": shopId(),
    name,
    legalName: legal.entity,
    url: absolute(paths(store.defaultLocale).home()),
    logo: absolute("/icon.png"),
    vatID: legal.vatNumber,
    address: {
      "@type": "PostalAddress",
      streetAddress: legal.address.line1,
      postalCode: legal.address.postcode,
      addressLocality: legal.address.city,
      addressCountry: legal.address.country,
    },
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "customer service",
      telephone: contact.phone,
      email: contact.email,
      availableLanguage: ["en", "de"],
    },
    ...(social.length > 0 && { sameAs: social.map(({ url }) => url) }),
  };
}

/** What the home page says of the whole: who we are, and where the shop is searched. */
export const siteData = (locale: string): object => ({
  "@context": "https://schema.org",
  "@graph": [
    shopData(),
    {
      "@type": "WebSite",
      "@id": absolute("/#site"),
      name: store.name,
      url: absolute(paths(locale).home()),
      inLanguage: locale,
      publisher: { "@id": shopId() },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${absolute(paths(locale).search())}?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    },
  ],
});

export type Crumb = { readonly label: string; readonly path: string };

/** The way here, the shop's first page included. */
export const breadcrumbData = (crumbs: readonly Crumb[], locale: string): object => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: [{ label: store.name, path: paths(locale).home() }, ...crumbs].map(({ label, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: label,
    item: absolute(path),
  })),
});
