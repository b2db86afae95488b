import Link from "next/link";
import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import type { CartLineView, CartView } from "@/lib/cart/model";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { LineStateNote } from "./line-state";
import { placeOf } from "./place-of";
import { QuantityStepper } from "./quantity-stepper";
import { RemoveLine } from "./remove-line";

type Props = { readonly line: CartLineView; readonly market: CartView["market"]; readonly locale: string };

/** One thing in the cart: what it is, how many, what it comes to. */
export function CartLine({ line, market, locale }: Props) {
  const { variant, total } = line;
  const href = placeOf(variant, locale);
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] grid-rows-[auto_1fr] gap-x-3 gap-y-2 border-line border-t py-4 first:border-t-0 first:pt-0 md:grid-cols-[7.5rem_minmax(0,1fr)_auto] md:gap-x-6 md:py-6">
      <Link
        href={href}
        prefetch={false}
        tabIndex={-1}
        aria-hidden="true"
        className={`row-span-2 ${line.state === "ready" ? "" : "opacity-60"}`}
      >
        {variant.picture && <Picture src={variant.picture.src} ground={groundOf(variant.picture.tile)} alt="" sizes="7.5rem" />}
      </Link>
      <div className="col-span-2 flex flex-col gap-1 md:col-span-1">
        <Name line={line} locale={locale} />
        <LineStateNote line={line} market={market} locale={locale} />
      </div>
      <div className="col-start-2 row-start-2 flex flex-col items-start gap-1 self-end md:flex-row md:items-center md:gap-4">
        {line.state === "ready" && <QuantityStepper line={line} locale={locale} />}
        <RemoveLine line={line} locale={locale} />
        {line.state === "ready" && <MostNote line={line} locale={locale} />}
      </div>
      <p className="col-start-3 row-start-2 pt-3 text-end font-bold text-sm md:row-start-1 md:pt-0 md:text-base">
        {total && <Price value={total} locale={locale} />}
      </p>
    </li>
  );
}

function Name({ line: { variant, unit, quantity, state }, locale }: Pick<Props, "line" | "locale">) {
  const t = translator(locale, "cart");
  return (
    <div>
      <h2 className="font-display font-bold text-lg leading-tight tracking-[-0.01em]">
        <Link href={placeOf(variant, locale)} prefetch={false} className="hover:underline">
          {variant.name}
        </Link>
      </h2>
      <p className="font-mono text-muted text-sm">{[variant.brand, variant.title].filter(Boolean).join(" · ")}</p>
      {unit && state === "ready" && quantity > 1 && (
        <p className="font-mono text-muted text-sm">{t("each", { price: format(unit, locale) })}</p>
      )}
    </div>
  );
}

/** Why there cannot be more, once there cannot. */
function MostNote({ line: { quantity, most, variant }, locale }: Pick<Props, "line" | "locale">) {
  const t = translator(locale, "cart");
  if (quantity < most) return null;
  return (
    <p className="text-muted text-sm">
      {most === variant.maxPerOrder ? t("mostPerOrder", { max: most }) : t("mostInStock", { available: most })}
    </p>
  );
}
