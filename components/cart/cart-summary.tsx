import Link from "next/link";
import { Arrival } from "@/components/shipping/arrival";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { CartView } from "@/lib/cart/model";
import { place } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { QuoteReceipt } from "./quote-receipt";

type Props = { readonly cart: CartView; readonly locale: string };

/** What it all comes to, delivery included, and the way on. */
export function CartSummary({ cart, locale }: Props) {
  const t = translator(locale, "cart");
  const { country } = store.markets[cart.market];
  const { priced } = cart;
  return (
    <section
      aria-labelledby="summary"
      className="flex flex-col gap-4 rounded-card border-[1.5px] border-ink bg-card p-4 md:p-6 lg:sticky lg:top-6 lg:self-start"
    >
      <h2 id="summary" className="font-display font-bold text-lg tracking-[-0.01em]">
        {t("summary")}
      </h2>
      {priced && <QuoteReceipt priced={priced} country={country} units={readyUnits(cart)} locale={locale} label={t("summary")} />}
      {priced?.offer ? (
        <Arrival offer={priced.offer} locale={locale} />
      ) : (
        priced && (
          <Notice tone="warn" live={false}>
            {t("noDelivery", place(country, locale))}
          </Notice>
        )
      )}
      <Hints cart={cart} locale={locale} />
      {cart.ready ? (
        <LinkButton href={paths(locale).checkout("contact")} look="primary" wide>
          {t("checkout")}
        </LinkButton>
      ) : (
        <Button look="primary" wide refused={t("checkoutRefused")}>
          {t("checkout")}
        </Button>
      )}
      <p className="text-muted text-sm">
        {t("guest")} {t(store.policies.returnPaidBy === "store" ? "sendBack" : "sendBackPaid", { days: store.policies.returnWindowDays })}
      </p>
    </section>
  );
}

const readyUnits = (cart: CartView): number =>
  cart.lines.filter((line) => line.state === "ready").reduce((all, line) => all + line.quantity, 0);

/** What may still change the sum: free delivery, a tax not known yet, and for which country it is reckoned. */
function Hints({ cart: { priced, address, market }, locale }: Props) {
  const t = translator(locale, "cart");
  const freeFrom = priced?.quote.shipping.amount ? priced.offer?.freeFrom : null;
  const taxIsOpen = !store.markets[market].pricesIncludeTax && !address;
  if (!freeFrom && !taxIsOpen && !address) return null;
  return (
    <div className="flex flex-col gap-1 text-muted text-sm">
      {freeFrom && <p>{t("freeFrom", { sum: format(freeFrom, locale) })}</p>}
      {taxIsOpen && <p>{translator(locale, "pricing")("taxLater")}</p>}
      {address && (
        <p>
          {t("address", place(address.country, locale))}{" "}
          <Link href={paths(locale).checkout("address")} prefetch={false} className="link">
            {t("changeAddress")}
          </Link>
        </p>
      )}
    </div>
  );
}
