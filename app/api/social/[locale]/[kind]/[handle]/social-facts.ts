import type { SocialFacts } from "@/components/content/social-paper";
import { listProductCards } from "@/lib/catalog/queries/cards";
import { findCollection } from "@/lib/catalog/queries/collections";
import { findFronts } from "@/lib/catalog/queries/fronts";
import { findProductPage } from "@/lib/catalog/queries/product";
import type { ArticleKind } from "@/lib/content/model";
import { findArticle } from "@/lib/content/queries/articles";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { store } from "@/store.config";

/** What the picture says, and which picture of ours (its path without an ending) it shows. */
export type Told = Omit<SocialFacts, "picture"> & { readonly src: string | null };
type Asked = { readonly kind: "shop" | "product" | "collection" | ArticleKind; readonly handle: string; readonly locale: string };

const MOST_LETTERS = 110;
/** Whole sentences where there are some, else whole words. */
function short(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const sentence = text.slice(0, MOST_LETTERS).lastIndexOf(". ");
  return sentence > 0 ? text.slice(0, sentence + 1) : `${text.slice(0, text.lastIndexOf(" ", MOST_LETTERS))} …`;
}

/** Null where nothing of that name is shown. */
export async function findSocialFacts({ kind, handle, locale }: Asked): Promise<Told | null> {
  if (kind === "product") return productFacts(handle, locale);
  if (kind === "collection") return collectionFacts(handle, locale);
  if (kind === "shop") return shopFacts(locale);
  const article = await findArticle(kind, handle, locale);
  if (!article) return null;
  const front = article.picture ? (await findFronts(locale)).get(article.picture) : undefined;
  return {
    title: article.title,
    above: translator(locale, "content.topics")(article.topic),
    below: short(article.summary),
    src: front?.picture.src ?? null,
  };
}

async function productFacts(handle: string, locale: string): Promise<Told | null> {
  const product = await findProductPage(handle, locale);
  return product && { title: product.name, above: product.brand, below: short(product.tagline), src: product.pictures[0]?.src ?? null };
}

async function collectionFacts(handle: string, locale: string): Promise<Told | null> {
  const collection = await findCollection(handle, locale);
  if (!collection) return null;
  const [card] = await listProductCards({ locale, collection: handle });
  return {
    title: collection.name,
    above: pick(store.claim, locale),
    below: short(collection.description),
    src: card?.picture?.src ?? null,
  };
}

async function shopFacts(locale: string): Promise<Told> {
  const [card] = await listProductCards({ locale });
  const t = translator(locale, "home");
  return {
    title: pick(store.claim, locale),
    above: `${store.legal.address.city} · ${store.since}`,
    below: t("lead"),
    src: card?.picture?.src ?? null,
  };
}
