import { notFound, redirect } from "next/navigation";
import { CartChanged } from "@/components/cart/cart-changed";
import { CartNewsNotice } from "@/components/cart/cart-news";
import { AnsweredSteps } from "@/components/checkout/answered-steps";
import { OrderSummary, OrderToPay } from "@/components/checkout/order-summary";
import { PayForm } from "@/components/checkout/pay-form";
import { StepBar } from "@/components/checkout/step-bar";
import { titled } from "@/components/layout/titled";
import { ReadyLines } from "@/components/supplements/ready-lines";
import { PageHead } from "@/components/ui/page-head";
import { STEPS } from "@/lib/checkout/model";
import { buyersCart } from "@/lib/checkout/queries/browser";
import { showCheckout } from "@/lib/checkout/queries/view";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { findShopper } from "@/lib/platform/session";
import { findCartNeeds } from "@/lib/supplements/queries/cart-needs";
import { Question } from "./_parts/question";

export const generateMetadata = titled("checkout.title");

export default async function CheckoutPage({ params }: { params: Promise<{ locale: string; step: string }> }) {
  const shopper = await findShopper();
  const { locale, step: asked } = await params;
  const step = STEPS.find((each) => each === asked);
  if (!step) notFound();
  const checkout = await showCheckout(await buyersCart(shopper), locale, step);
  if ("goTo" in checkout) redirect(checkout.goTo === "cart" ? paths(locale).cart() : paths(locale).checkout(checkout.goTo));
  const { cart, first, attempt, isTest } = checkout;

  return (
    <>
      <CartChanged version={`${cart.id}/${cart.version}`} />
      <PageHead title={translator(locale, "checkout.titles")(step)}>
        <StepBar current={step} first={first} locale={locale} />
      </PageHead>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-6">
          <CartNewsNotice cart={cart} locale={locale} />
          <AnsweredSteps checkout={checkout} current={step} locale={locale} />
          <Question step={step} checkout={checkout} shopper={shopper} locale={locale} />
        </div>
        {step === "review" && attempt ? (
          <OrderToPay cart={cart} locale={locale}>
            <ReadyLines list={await findCartNeeds(cart, locale)} locale={locale} />
            <PayForm attempt={attempt} isTest={isTest} locale={locale} />
          </OrderToPay>
        ) : (
          <OrderSummary cart={cart} locale={locale} />
        )}
      </div>
    </>
  );
}
