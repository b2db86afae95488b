import type { PaymentProvider } from "./model.ts";
import { stripeProvider } from "./stripe.ts";

let made: PaymentProvider | undefined;

/** The payment provider of this process; made when it is first needed, so that a build needs no key. */
export function paymentProvider(): PaymentProvider {
  made ??= stripeProvider();
  return made;
}

/** For tests: another provider, or none to begin anew with the settings as they are. */
export function setPaymentProvider(provider: PaymentProvider | undefined): void {
  made = provider;
}
