import { CartChanged } from "@/components/cart/cart-changed";
import { CartLine } from "@/components/cart/cart-line";
import { CartNewsNotice } from "@/components/cart/cart-news";
import { CartSummary } from "@/components/cart/cart-summary";
import { EmptyCart } from "@/components/cart/empty-cart";
import { RemovedNotice } from "@/components/cart/removed-notice";
import { titled } from "@/components/layout/titled";
import { PageHead } from "@/components/ui/page-head";
import { browsersCart } from "@/lib/cart/queries/browser";
import { showCart } from "@/lib/cart/queries/view";
import { removedInput } from "@/lib/cart/schema";
import { findVariants } from "@/lib/catalog/queries/variants";
import { translator } from "@/lib/i18n/translator";
import { findShopper } from "@/lib/platform/session";
import { CartNeeds } from "./_parts/cart-needs";

export const generateMetadata = titled("cart.title");

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CartPage({ params, searchParams }: Props) {
  const { key } = await browsersCart(await findShopper());
  const { locale } = await params;
  const removed = removedInput.safeParse(await searchParams);
  const cart = await showCart(key, locale);
  const gone = removed.success ? (await findVariants([removed.data.removed], locale)).get(removed.data.removed) : undefined;
  const t = translator(locale, "cart");

  return (
    <>
      <CartChanged version={`${cart?.id}/${cart?.version}`} />
      <PageHead title={t("title")} />
      <div className="flex flex-col gap-6">
        {gone && removed.success && <RemovedNotice variantId={gone.id} quantity={removed.data.quantity} name={gone.name} locale={locale} />}
        {cart && <CartNewsNotice cart={cart} locale={locale} />}
        {cart && cart.lines.length > 0 ? (
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,8fr)_minmax(0,5fr)]">
            <div className="flex min-w-0 flex-col gap-12">
              <section aria-label={t("lines")} className="border-ink border-t-[1.5px] pt-4">
                <ul>
                  {cart.lines.map((line) => (
                    <CartLine key={line.id} line={line} market={cart.market} locale={locale} />
                  ))}
                </ul>
              </section>
              <CartNeeds cart={cart} locale={locale} />
            </div>
            <CartSummary cart={cart} locale={locale} />
          </div>
        ) : (
          <EmptyCart locale={locale} />
        )}
      </div>
    </>
  );
}
