import Link from "next/link";
import { fieldLabel } from "@/lib/catalog/copy";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import { problemText, translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export type Unpriced = { readonly sku: string; readonly currency: string };

/** Everything that is still to be done before the draft can be shown, each leading to where it is done. */
export function IssueList({ product, unpriced, locale }: { product: StaffProduct; unpriced: readonly Unpriced[]; locale: string }) {
  const t = translator(locale, "desk.overview");
  const noPrice = new Intl.ListFormat(locale).format(unpriced.map(({ sku, currency }) => `${sku} (${currency})`));
  return (
    <>
      {product.issues.length === 0 && <p>{t("whole")}</p>}
      {product.issues.length > 0 && (
        <ul className="flex flex-col">
          {product.issues.map((issue) => (
            <li key={`${issue.field}/${issue.code}`} className="border-line border-b py-2">
              <Link
                href={issue.section ? paths.admin.productSection(product.id, issue.section) : paths.admin.product(product.id)}
                prefetch={false}
                className="link font-semibold"
              >
                {fieldLabel(issue.field, { locale, definitions: product.definitions })}
              </Link>
              <span className="block text-sm">{problemText(locale, "catalog", issue)}</span>
            </li>
          ))}
        </ul>
      )}
      {unpriced.length > 0 && (
        <p className="max-w-text text-sm">
          {t("unpriced", { variants: noPrice })}{" "}
          <Link href={paths.admin.productPrices(product.id)} prefetch={false} className="link">
            {t("toPrices")}
          </Link>
        </p>
      )}
      {product.content.media.length === 0 && (
        <p className="max-w-text text-sm">
          {t("noPicture")}{" "}
          <Link href={paths.admin.productSection(product.id, "pictures")} prefetch={false} className="link">
            {t("toPictures")}
          </Link>
        </p>
      )}
    </>
  );
}
