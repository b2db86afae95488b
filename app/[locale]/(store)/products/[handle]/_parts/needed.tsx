import { ProductNeeds } from "@/components/supplements/product-needs";
import { Section } from "@/components/ui/section";
import type { ProductPage } from "@/lib/catalog/model";
import { alike } from "@/lib/catalog/rules/picking";
import { translator } from "@/lib/i18n/translator";
import { findProductNeeds } from "@/lib/supplements/queries/product-need-list";
import { hasNews } from "@/lib/supplements/rules/need-list";
import { AlsoNeeded } from "./details";

type Props = { readonly product: ProductPage; readonly index: string; readonly locale: string };

/** What a thing takes beside what is in its box. Where nobody has written its needs down, what its page says is missing stands. */
export async function Needed({ product, index, locale }: Props) {
  const groups = await findProductNeeds(product, locale);
  if (!groups.some(({ block }) => hasNews(block))) return <AlsoNeeded product={product} index={index} locale={locale} />;
  const groupOf = (variantId: string) => groups.findIndex(({ variantIds }) => variantIds.includes(variantId));
  return (
    <Section index={index} title={translator(locale, "catalog.product")("alsoNeeded")} id="needs">
      {alike(product.variants, ({ id }) => groupOf(id)).map(({ places, value }) => {
        const group = groups[value];
        const [variantId] = group?.variantIds ?? [];
        return (
          group &&
          variantId && (
            <div key={places} data-for={places}>
              <ProductNeeds block={group.block} variantId={variantId} handle={product.handle} locale={locale} />
            </div>
          )
        );
      })}
    </Section>
  );
}
