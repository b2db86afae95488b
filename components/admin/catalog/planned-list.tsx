import { fieldLabel } from "@/lib/catalog/copy";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import type { PlannedProduct } from "@/lib/reports/rules/products-csv/plan";
import { isUnchanged } from "@/lib/reports/rules/products-csv/summary";

const SHOWN = 20;

/** Product by product, what an import would change. */
export function PlannedList({ products, locale }: { products: readonly PlannedProduct[]; locale: string }) {
  const touched = products.filter((product) => !isUnchanged(product));
  return (
    <ul className="flex max-w-5xl flex-col">
      {touched.map((product) => (
        <Planned key={product.handle} product={product} locale={locale} />
      ))}
    </ul>
  );
}

function Planned({ product, locale }: { product: PlannedProduct; locale: string }) {
  const t = translator(locale, "desk.file");
  const { changes, prices, collections, known } = product;
  const count = changes.length + prices.length + (collections ? 1 : 0);
  return (
    <li className="border-line border-b py-3">
      <details>
        <summary className="cursor-pointer">
          <span className="font-mono">{product.handle}</span> · {known ? t("changes", { count }) : t("begins")}
        </summary>
        <dl className="flex flex-col gap-2 pt-3 text-sm">
          {changes.slice(0, SHOWN).map(({ path, from, to }) => (
            <div key={path} className="grid gap-x-4 md:grid-cols-[1fr_2fr]">
              <dt className="text-muted">{fieldLabel(path, { locale })}</dt>
              <dd className="min-w-0 break-words">
                {from && <del className="block text-muted">{from}</del>}
                {to && <ins className="block no-underline">{to}</ins>}
              </dd>
            </div>
          ))}
          {prices.map(({ sku, priceList, amount }) => (
            <div key={`${sku}/${priceList}`} className="grid gap-x-4 md:grid-cols-[1fr_2fr]">
              <dt className="font-mono text-muted">{sku}</dt>
              <dd>{format(amount, locale)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
