import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import { SubmitButton } from "@/components/ui/submit-button";
import { buyWish, removeWish } from "@/lib/cart/actions";
import type { WishView } from "@/lib/cart/model";
import { formatDay, formatLongDay } from "@/lib/i18n/formats";
import { place } from "@/lib/i18n/places";
import { type Translate, translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { format, money } from "@/lib/kernel/money";
import { marketOf, store } from "@/store.config";
import { placeOf } from "./place-of";

type Props = { readonly wish: WishView; readonly locale: string };

/** One thing to come back to: what it costs now, whether it can be had, what changed, and into the cart with it. */
export function WishLine({ wish, locale }: Props) {
  const { variant, price, state } = wish;
  const t = translator(locale, "cart.wishes");
  const href = placeOf(variant, locale);
  const name = [variant.name, variant.title].filter(Boolean).join(", ");
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 gap-y-3 border-line border-t py-5 sm:grid-cols-[7rem_minmax(0,1fr)_auto] sm:gap-x-6">
      <Link href={href} prefetch={false} tabIndex={-1} aria-hidden="true" className={state === "ready" ? "" : "opacity-60"}>
        {variant.picture && <Picture src={variant.picture.src} ground={groundOf(variant.picture.tile)} alt="" sizes="7rem" />}
      </Link>
      <div className="flex min-w-0 flex-col gap-1">
        <h2 className="font-bold font-display text-lg leading-tight tracking-[-0.01em]">
          <Link href={href} prefetch={false} className="hover:underline">
            {variant.name}
          </Link>
        </h2>
        <p className="font-mono text-muted text-sm">{[variant.brand, variant.title].filter(Boolean).join(" · ")}</p>
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          {price && <Price value={price} locale={locale} className="font-bold" />}
          <PriceNews wish={wish} locale={locale} />
        </p>
        <StockLine wish={wish} locale={locale} />
        <p className="text-muted text-sm">{t("saved", { day: formatLongDay(dayIn(wish.addedAt, store.contact.timeZone), locale) })}</p>
      </div>
      <div className="col-span-full flex flex-wrap items-center gap-x-6 gap-y-2 sm:col-span-1 sm:flex-col sm:items-end">
        {state === "ready" && (
          <ActionForm action={buyWish} labels={formLabels(locale)} hidden={{ variantId: variant.id }} className="flex flex-col gap-3">
            <SubmitButton look="plain" busy={t("buying")}>
              {t("buy")}
            </SubmitButton>
          </ActionForm>
        )}
        <ActionForm action={removeWish} labels={formLabels(locale)} hidden={{ variantId: variant.id }} className="flex flex-col gap-3">
          <SubmitButton look="quiet" busy={t("removing")} className="sm:text-end">
            <span aria-hidden="true">{t("remove")}</span>
            <span className="sr-only">{t("removeName", { name })}</span>
          </SubmitButton>
        </ActionForm>
      </div>
    </li>
  );
}

function PriceNews({ wish: { news, price }, locale }: Props) {
  if (!news.price || !price) return null;
  const by = format(money(Math.abs(price.amount - news.price.from.amount), price.currency), locale);
  return (
    <span className={`text-sm ${news.price.kind === "cheaper" ? "font-semibold text-ok" : ""}`}>
      {translator(locale, "cart.wishes")(news.price.kind, { by, from: format(news.price.from, locale) })}
    </span>
  );
}

function StockLine({ wish, locale }: Props) {
  const t = translator(locale, "cart");
  const tone = wish.news.stock === "gone" ? "text-warn" : wish.news.stock === "back" ? "text-ok" : "";
  return <p className={`text-sm ${tone}`}>{stockWords(wish, t, locale)}</p>;
}

function stockWords({ state, news, nextOn }: WishView, t: Translate, locale: string): string {
  if (state === "ready") return t(news.stock === "back" ? "wishes.back" : "wishes.inStock");
  if (state === "sold_out" && nextOn) return t("states.sold_out_until", { day: formatDay(nextOn, locale) });
  if (state === "sold_out" && news.stock === "gone") return t("wishes.gone");
  return t(`states.${state}`, place(store.markets[marketOf(locale)].country, locale));
}
