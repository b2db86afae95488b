import { Gallery } from "@/components/catalog/gallery";
import { PickerStyle } from "@/components/catalog/picker-style";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import type { ProductPage } from "@/lib/catalog/model";
import { firstPlace } from "@/lib/catalog/rules/picking";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { marketOf } from "@/store.config";
import { BuyBar } from "./buy-form";
import { BuyPanel } from "./buy-panel";
import { galleryOf } from "./gallery-of";
import { canBeBought, type VariantOffer } from "./offers";
import { Reading } from "./reading";
import { Seen } from "./seen";
import { Written } from "./written";

type Given = {
  readonly product: ProductPage;
  readonly offers: readonly VariantOffer[];
  readonly locale: string;
  /** Drawn for staff, from words that are not shown yet: it is not remembered as seen. */
  readonly preview?: boolean;
};

/** The body of a product's page, in the shop and in the preview of a draft. */
export function ProductView({ product, offers, locale, preview = false }: Given) {
  const first = firstPlace(offers.map(canBeBought));
  const isSoldHere = product.markets.includes(marketOf(locale));
  const { collection } = product;
  return (
    <article className="picker">
      <PickerStyle count={offers.length} first={first} />
      <Breadcrumb
        label={translator(locale, "common")("breadcrumb")}
        crumbs={[
          ...(collection ? [{ label: collection.name, href: paths(locale).collection(collection.handle) }] : []),
          { label: product.name },
        ]}
      />
      <div className="grid gap-x-12 gap-y-8 pb-18 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)]">
        <Gallery {...galleryOf(product, first, locale)} />
        <BuyPanel product={product} offers={offers} first={first} locale={locale} />
      </div>
      <Reading product={product} locale={locale} />
      <Written handle={product.handle} locale={locale} />
      {!preview && <Seen product={product} locale={locale} />}
      {isSoldHere && <BuyBar offers={offers} locale={locale} />}
    </article>
  );
}
