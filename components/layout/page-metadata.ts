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
  readonly picture?: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
};

/** Title, description, and the same page in every other locale, for a page that search engines may show. */
export function pageMetadata(locale: string, { title, description, path, markets, picture }: Page): Metadata {
  const isFor = (each: string) => !markets || markets.includes(marketOf(each));
  const languages = Object.fromEntries(LOCALES.filter(isFor).map((each) => [each, path(paths(each))]));
  return {
    title,
    ...(description && { description }),
    alternates: { canonical: path(paths(locale)), languages: { ...languages, "x-default": path(paths(store.defaultLocale)) } },
    openGraph: {
      title,
      ...(description && { description }),
      siteName: store.name,
      locale,
      url: path(paths(locale)),
      ...(picture && { images: [picture] }),
    },
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
