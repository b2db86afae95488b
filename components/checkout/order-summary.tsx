import Link from "next/link";
import type { ReactNode } from "react";
import { QuoteReceipt } from "@/components/cart/quote-receipt";
import { Arrival } from "@/components/shipping/arrival";
import type { CartView } from "@/lib/cart/model";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { OrderLines } from "./order-lines";

type Props = { readonly cart: CartView; readonly locale: string };

/** What is being bought and what it costs so far, beside every question; on a phone it opens when asked for. */
export function OrderSummary({ cart, locale }: Props) {
  const t = translator(locale, "checkout");
  if (!cart.priced) return null;
  return (
    <aside aria-label={t("summary")} className="order-first lg:sticky lg:top-6 lg:order-last lg:self-start">
      <details className="rounded-card border-[1.5px] border-ink bg-card lg:hidden">
        <summary className="min-h-12 cursor-pointer px-4 py-3 font-semibold">
          {t("showSummary", { total: format(cart.priced.quote.total, locale) })}
        </summary>
        <div className="flex flex-col gap-4 border-line border-t p-4">
          <Costs cart={cart} locale={locale} />
        </div>
      </details>
      <div className="hidden lg:block">
        <Card cart={cart} locale={locale} />
      </div>
    </aside>
  );
}

/** The same at the review, always open, with the pay button as its last line. */
export function OrderToPay({ cart, locale, children }: Props & { children: ReactNode }) {
  return (
    <aside aria-label={translator(locale, "checkout")("summary")} className="lg:sticky lg:top-6 lg:self-start">
      <Card cart={cart} locale={locale}>
        {children}
      </Card>
    </aside>
  );
}

function Card({ cart, locale, children }: Props & { children?: ReactNode }) {
  return (
    <div className="flex flex-col gap-4 rounded-card border-[1.5px] border-ink bg-card p-4 md:p-6">
      <h2 className="font-display font-bold text-lg tracking-[-0.01em]">{translator(locale, "checkout")("summary")}</h2>
      <Costs cart={cart} locale={locale} />
      {children}
    </div>
  );
}

function Costs({ cart, locale }: Props) {
  const { priced, market, address, units } = cart;
  const t = translator(locale, "checkout");
  if (!priced) return null;
  return (
    <>
      <OrderLines lines={cart.lines} locale={locale} />
      <QuoteReceipt priced={priced} country={store.markets[market].country} units={units} locale={locale} label={t("summary")} />
      {!store.markets[market].pricesIncludeTax && !address && (
        <p className="text-muted text-sm">{translator(locale, "pricing")("taxLater")}</p>
      )}
      {priced.offer && <Arrival offer={priced.offer} locale={locale} />}
      <p className="text-sm">
        <Link href={paths(locale).cart()} prefetch={false} className="link">
          {t("back")}
        </Link>
      </p>
    </>
  );
}
