import type { Metadata } from "next";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { LOCALES, marketOf, store } from "@/store.config";

type Page = {
  readonly title: string;
  readonly description?: string;
  /** The page's address in any locale: `(to) => to.help()`. */
  readonly path: (to: ReturnType<typeof paths>) => string;
  /** Where it is for, when not everywhere. */
  readonly markets?: readonly string[];
  /** What the picture shows that stands beside a link to it elsewhere; the shop itself unless said. */
  readonly social?: { readonly kind: SocialKind; readonly handle: string };
};

/** What a social picture is drawn of. */
export type SocialKind = "shop" | "product" | "collection" | "journal" | "guide" | "page";
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** Title, description, and the same page in every other locale, for a page that search engines may show. */
export function pageMetadata(locale: string, { title, description, path, markets, social }: Page): Metadata {
  const isFor = (each: string) => !markets || markets.includes(marketOf(each));
  const served = LOCALES.filter(isFor);
  const languages = Object.fromEntries(served.map((each) => [each, path(paths(each))]));
  const anyone = served.includes(store.defaultLocale) ? store.defaultLocale : (served[0] ?? store.defaultLocale);
  const picture = {
    url: paths.api.socialPicture(social?.kind ?? "shop", social?.handle ?? "home", locale),
    ...SOCIAL_SIZE,
    alt: social ? title : `${store.name}. ${pick(store.claim, locale)}`,
  };
  return {
    title,
    ...(description && { description }),
    alternates: { canonical: path(paths(locale)), languages: { ...languages, "x-default": path(paths(anyone)) } },
    openGraph: {
      title,
      ...(description && { description }),
      siteName: store.name,
      url: path(paths(locale)),
      locale: locale.replace("-", "_"),
      images: [picture],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** What the root layouts say once for all pages under them. */
export const siteMetadata = (locale: string, metadataBase: URL): Metadata => ({
  metadataBase,
  title: { default: `${store.name}: ${pick(store.claim, locale)}`, template: `%s · ${store.name}` },
  icons: { icon: "/icon.png" },
  formatDetection: { telephone: false },
});

/** Pages of one person, or without content of their own. */
export const privateMetadata = (title: string): Metadata => ({ title, robots: { index: false, follow: false } });
