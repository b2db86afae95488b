import { RecentlySeen } from "@/components/catalog/recently-seen";
import type { ProductPage } from "@/lib/catalog/model";
import { pictureOf } from "@/lib/catalog/rules/pictures";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

/** What this reader looked at before, from their own browser's memory; nothing without script or history. */
export function Seen({ product, locale }: { product: ProductPage; locale: string }) {
  const t = translator(locale, "owning.seen");
  const front = pictureOf(product.pictures, { shot: "front", colour: product.variants[0]?.options.colour });
  return (
    <RecentlySeen
      shelf={locale}
      thing={{
        href: paths(locale).product(product.handle),
        name: product.name,
        brand: product.brand,
        ground: product.tile,
        picture: front?.src ?? null,
      }}
      words={{ title: t("title"), hint: t("hint"), forget: t("forget") }}
    />
  );
}
