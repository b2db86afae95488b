import { UnitParts } from "@/components/cart/parts/unit-parts";
import { listPartOffers } from "@/lib/cart/queries/part-offers";
import { partsUntil } from "@/lib/catalog/copy/owning";
import type { VariantFacts } from "@/lib/catalog/model";
import { findPartsPage } from "@/lib/catalog/queries/parts-page";
import { shopNow } from "@/lib/platform/clock";
import { findPartFits } from "@/lib/supplements/queries/part-fits";

/** What can be had for this very thing; nothing where nothing can. */
export async function ThingParts({ variant, locale }: { variant: VariantFacts; locale: string }) {
  const page = await findPartsPage(variant.handle, locale);
  if (!page) return null;
  const [offers, fits] = await Promise.all([listPartOffers(page, locale), findPartFits(variant, page)]);
  return <UnitParts page={page} offers={offers} fits={fits} until={partsUntil(page.kept, locale, await shopNow())} locale={locale} />;
}
