import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import type { CartLineView } from "@/lib/cart/model";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";

/** What is being bought, small: picture, name, how many at what price. */
export function OrderLines({ lines, locale }: { lines: readonly CartLineView[]; locale: string }) {
  const t = translator(locale, "checkout");
  return (
    <ul className="flex flex-col gap-3">
      {lines.map(({ id, variant, quantity, unit, total }) => (
        <li key={id} className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-3">
          {variant.picture ? <Picture src={variant.picture.src} ground={groundOf(variant.picture.tile)} alt="" sizes="3.5rem" /> : <span />}
          <div className="min-w-0 leading-snug">
            <p className="font-semibold">{variant.name}</p>
            <p className="font-mono text-muted text-sm">
              {[variant.title, unit && t("unit", { quantity, price: format(unit, locale) })].filter(Boolean).join(" · ")}
            </p>
          </div>
          {total && <Price value={total} locale={locale} className="text-sm" />}
        </li>
      ))}
    </ul>
  );
}
