import { listCollections } from "@/lib/catalog/queries/collections";
import { listSoldProducts } from "@/lib/catalog/queries/sold";
import { ARTICLE_KINDS, POLICY_PAGES, type SitemapKind } from "@/lib/content/model";
import { listArticles } from "@/lib/content/queries/articles";
import type { MappedPage } from "@/lib/content/rules/sitemap";
import { listGuideHeads } from "@/lib/guides/queries/shown";
import { paths } from "@/lib/platform/paths";
import { siteUrl } from "@/lib/platform/request";
import { LOCALES, marketOf, store } from "@/store.config";

type To = ReturnType<typeof paths>;

function mapped(build: (to: To) => string, more: { changedAt?: Date; markets?: readonly string[] } = {}): MappedPage {
  const served = LOCALES.filter((locale) => !more.markets || more.markets.includes(marketOf(locale)));
  const addresses = new Map(served.map((locale) => [locale, new URL(build(paths(locale)), siteUrl()).href]));
  return { addresses, changedAt: more.changedAt ?? null };
}

const STANDING: readonly ((to: To) => string)[] = [
  (to) => to.home(),
  (to) => to.about(),
  (to) => to.charter(),
  (to) => to.servicePrices(),
  (to) => to.serviceRecord(),
  (to) => to.help(),
  (to) => to.contact(),
  (to) => to.deliveryTerms(),
  (to) => to.returnTerms(),
  (to) => to.setupGuides(),
  (to) => to.newsletter(),
  ...POLICY_PAGES.map((key) => (to: To) => to.page(key)),
];

async function listWritten(): Promise<MappedPage[]> {
  const written = await Promise.all(ARTICLE_KINDS.map((kind) => listArticles(kind, store.defaultLocale)));
  const build = { journal: (to: To) => to.article, guide: (to: To) => to.guide, page: (to: To) => to.page };
  return [
    mapped((to) => to.journal()),
    mapped((to) => to.guides()),
    ...written.flat().map(({ kind, handle, updatedAt }) => mapped((to) => build[kind](to)(handle), { changedAt: new Date(updatedAt) })),
  ];
}

/** Every page of a kind that may be found, with its address in each locale it is for. */
export const listMappedPages: Readonly<Record<SitemapKind, () => Promise<MappedPage[]>>> = {
  pages: async () => STANDING.map((build) => mapped(build)),
  collections: async () => (await listCollections(store.defaultLocale)).map(({ handle }) => mapped((to) => to.collection(handle))),
  products: async () =>
    (await listSoldProducts()).map(({ handle, markets, updatedAt }) =>
      mapped((to) => to.product(handle), { markets, changedAt: new Date(updatedAt) }),
    ),
  guides: async () =>
    (await listGuideHeads(store.defaultLocale)).map(({ handle, purpose, updatedAt }) =>
      mapped((to) => to.productGuide(handle, purpose), { changedAt: new Date(updatedAt) }),
    ),
  articles: listWritten,
};
