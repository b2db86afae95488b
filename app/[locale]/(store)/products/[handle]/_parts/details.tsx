import Link from "next/link";
import { Facts } from "@/components/ui/facts";
import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import type { ProductPage, ProductVariant } from "@/lib/catalog/model";
import { alike } from "@/lib/catalog/rules/picking";
import { formatQuantity } from "@/lib/catalog/rules/units";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

type Props = { readonly product: ProductPage; readonly index: string; readonly locale: string };

/** What is needed and does not come: said before the cart, not after. */
export function AlsoNeeded({ product, index, locale }: Props) {
  const t = translator(locale, "catalog.product");
  const needed = product.missing.filter((item) => item.needed);
  const useful = product.missing.filter((item) => !item.needed);
  return (
    <Section index={index} title={t("alsoNeeded")}>
      {needed.length === 0 && <p>{t("nothingNeeded")}</p>}
      <Missing items={needed} locale={locale} />
      {useful.length > 0 && (
        <div>
          <h3 className="mb-2 font-semibold text-sm">{t("useful")}</h3>
          <Missing items={useful} locale={locale} />
        </div>
      )}
    </Section>
  );
}

export function Box({ product, index, locale }: Props) {
  const t = translator(locale, "catalog.product");
  return (
    <Section index={index} title={t("inBox")}>
      <ul className="border-line border-b">
        {product.box.map(({ name, quantity }) => (
          <li key={name} className="flex gap-3 border-line border-t py-2">
            <span className="w-12 flex-none font-mono text-muted text-sm leading-7">{t("times", { count: quantity })}</span>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Missing({ items, locale }: { items: ProductPage["missing"]; locale: string }) {
  const t = translator(locale, "catalog.product");
  if (items.length === 0) return null;
  return (
    <ul className="border-line border-b">
      {items.map(({ name, handle, needed }) => (
        <li key={name} className="flex flex-wrap justify-between gap-x-4 border-line border-t py-2">
          {handle ? (
            <Link href={paths(locale).product(handle)} prefetch={false} className="link">
              {name}
            </Link>
          ) : (
            <span>{name}</span>
          )}
          {needed && <span className="font-mono text-muted text-sm leading-7">{t("notInBox")}</span>}
        </li>
      ))}
    </ul>
  );
}

export function About({ product, index, locale }: Props) {
  return (
    <Section index={index} title={translator(locale, "catalog.product")("about")}>
      <Prose>
        {product.description.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Prose>
    </Section>
  );
}

/** Every fact once; what depends on the variant follows the choice. */
export function FactSheet({ product, index, locale }: Props) {
  return (
    <Section index={index} title={translator(locale, "catalog.product")("facts")}>
      <div>
        <Facts facts={product.specs} className="facts-open" />
        {alike(product.variants, (variant) => codesOf(variant, locale)).map(({ places, value }) => (
          <div key={places} data-for={places}>
            <Facts facts={value} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function codesOf({ sku, gtin, originCountry, packed }: ProductVariant, locale: string): { term: string; detail: string }[] {
  const t = translator(locale, "catalog.product");
  const { lengthMm, widthMm, heightMm, weightGrams } = packed;
  const size =
    lengthMm && widthMm && heightMm
      ? `${[lengthMm, widthMm, heightMm].map((mm) => formatQuantity(mm / 10, undefined, locale)).join(" × ")} cm, `
      : "";
  return [
    ...(originCountry ? [{ term: t("madeIn"), detail: countryName(originCountry, locale) }] : []),
    { term: t("packed"), detail: `${size}${formatQuantity(weightGrams / 1000, "kg", locale)}` },
    { term: t("number"), detail: sku },
    ...(gtin ? [{ term: t("gtin"), detail: gtin }] : []),
  ];
}
