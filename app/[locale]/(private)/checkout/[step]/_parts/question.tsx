import { AddressForm } from "@/components/checkout/address-form";
import { ContactForm } from "@/components/checkout/contact-form";
import { DeliveryForm } from "@/components/checkout/delivery-form";
import { YourRights } from "@/components/checkout/your-rights";
import { KeptShare } from "@/components/promises/kept-share";
import type { CheckoutView, Step } from "@/lib/checkout/model";
import { findBuyersRights } from "@/lib/checkout/queries/rights";
import { listAddresses } from "@/lib/customers/queries";
import type { Shopper } from "@/lib/kernel/actor";
import { findKeeping } from "@/lib/promises/queries/record";
import { store } from "@/store.config";
import { CartNeeds } from "../../../cart/_parts/cart-needs";

type Props = { readonly step: Step; readonly checkout: CheckoutView; readonly shopper: Shopper; readonly locale: string };

/** What this step asks; the review asks nothing more and says what the buyer can count on. */
export async function Question({ step, checkout, shopper, locale }: Props) {
  const { answers, cart } = checkout;
  const { country } = store.markets[cart.market];
  if (step === "contact") return <ContactForm answers={answers} shopper={shopper} locale={locale} />;
  if (step === "delivery")
    return (
      <>
        <DeliveryForm checkout={checkout} locale={locale} />
        <KeptShare keeping={await findKeeping("deliver_by")} locale={locale} />
      </>
    );
  if (step === "review")
    return (
      <>
        <CartNeeds cart={cart} openOnly locale={locale} />
        <YourRights rights={await findBuyersRights(country)} locale={locale} />
      </>
    );
  const [saved] = shopper.kind === "customer" ? await listAddresses(shopper) : [];
  return <AddressForm answers={answers} saved={saved} country={country} locale={locale} />;
}
