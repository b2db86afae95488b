import { Facts } from "@/components/ui/facts";
import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";

export function ProductFacts({ product: { content, typeName, version, variants }, locale }: { product: StaffProduct; locale: string }) {
  const t = translator(locale, "desk.overview");
  const [front] = content.media;
  return (
    <div className="flex flex-col gap-6">
      {front && (
        <Picture src={front.src} ground={groundOf(content.tile)} alt={pick(front.alt, locale)} sizes="20rem" formats={front.formats} />
      )}
      <Facts
        facts={[
          { term: t("brand"), detail: content.brand },
          { term: t("type"), detail: <span className="text-xs">{pick(typeName, locale)}</span> },
          { term: t("handle"), detail: content.handle },
          { term: t("markets"), detail: content.markets.map((market) => countryName(market, locale)).join(", ") },
          { term: t("variants"), detail: content.variants.length },
          { term: t("archivedVariants"), detail: variants.length - content.variants.length },
          { term: t("version"), detail: version },
        ]}
      />
    </div>
  );
}
