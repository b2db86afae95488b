import type { PickerChoice, PickerLine } from "@/components/catalog/variant-picker";
import { differingOptions, insideSentence, optionLabel, optionName } from "@/lib/catalog/copy";
import type { Option, Picture, ProductPage } from "@/lib/catalog/model";
import { pickerRows } from "@/lib/catalog/rules/picking";
import { pictureOf } from "@/lib/catalog/rules/pictures";
import { shortShelfText } from "@/lib/inventory/copy";
import { format } from "@/lib/kernel/money";
import { canBeBought, type VariantOffer } from "./offers";

/** The choices of a product in the reader's words; none when there is nothing to choose. */
export function pickerLines(
  product: ProductPage,
  offers: readonly VariantOffer[],
  locale: string,
): { legend: string; lines: PickerLine[] } {
  const differing = differingOptions(product.variants.map(({ options }) => options));
  const [head, last = head] = [differing[0], differing.at(-1)];
  if (!head || !last) return { legend: "", lines: [] };
  const front = (colour: string | undefined): Picture | null => pictureOf(product.pictures, { shot: "front", colour });
  const dearest = new Set(offers.map(({ price }) => price?.amount)).size > 1;
  const rows = pickerRows(
    offers.map((offer) => ({ ...offer, options: offer.variant.options })),
    differing,
  );
  const lines = rows.map(({ head: value, choices }) => ({
    head: value === null ? null : optionLabel(head, value, locale),
    picture: value !== null && head === "colour" ? front(value) : null,
    choices: choices.map(({ place, variant, value: own }) =>
      toChoice(variant, {
        place,
        label: optionLabel(last, own, locale),
        priced: dearest,
        locale,
        picture: value === null && last === "colour" ? front(own) : null,
      }),
    ),
  }));
  return { legend: legendOf(differing, locale), lines };
}

const legendOf = (differing: readonly Option[], locale: string): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(
    differing.map((option, index) => (index === 0 ? optionName(option, locale) : insideSentence(optionName(option, locale), locale))),
  );

function toChoice(
  offer: VariantOffer,
  shown: { place: number; label: string; priced: boolean; locale: string; picture: Picture | null },
): PickerChoice {
  const price = shown.priced && offer.price ? format(offer.price, shown.locale) : null;
  const note = [price, shortShelfText(offer.shelf, shown.locale)].filter(Boolean).join(" · ");
  return {
    place: shown.place,
    variantId: offer.variant.id,
    sku: offer.variant.sku,
    label: shown.label,
    note: note || null,
    soldOut: !canBeBought(offer),
    picture: shown.picture,
  };
}
