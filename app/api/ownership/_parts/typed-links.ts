import { findVariants } from "@/lib/catalog/queries/variants";
import { guidesOfProduct } from "@/lib/guides/queries/shown";
import { translator } from "@/lib/i18n/translator";
import type { LinkType, TypedLink } from "@/lib/ownership/rules/linkset";
import { paths } from "@/lib/platform/paths";
import { siteUrl } from "@/lib/platform/request";
import { marketOf, store } from "@/store.config";

type Thing = { readonly code: string; readonly variantId: string; readonly locale: string };

/** In every language of the market: what the thing is, its guides, its parts and help, and its passport, where a recall would stand. */
export async function typedLinks({ code, variantId, locale }: Thing): Promise<TypedLink[]> {
  const { locales } = store.markets[marketOf(locale)];
  return (await Promise.all(locales.map((each) => linksIn(each, { code, variantId })))).flat();
}

async function linksIn(locale: string, { code, variantId }: Omit<Thing, "locale">): Promise<TypedLink[]> {
  const variant = (await findVariants([variantId], locale)).get(variantId);
  if (!variant) return [];
  const guides = await guidesOfProduct(variant.handle, locale);
  const t = translator(locale, "ownership.links");
  const to = paths(locale);
  const link = (type: LinkType, path: string, title: string): TypedLink => ({
    type,
    href: new URL(path, siteUrl()).href,
    title,
    language: locale,
  });
  return [
    link("pip", to.product(variant.handle), [variant.brand, variant.name].join(" ")),
    ...guides.map((guide) => link("instructions", to.productGuide(variant.handle, guide.purpose), t("guide", { purpose: guide.purpose }))),
    link("serviceInfo", to.parts(variant.handle), t("parts")),
    link("recallStatus", to.passport(code), t("passport")),
    link("support", to.contact(), t("support")),
  ];
}
