/** Stripe's published test cards, as far as the sandbox plays them. Any other number that looks like a card simply pays. */
export type Outcome =
  | { kind: "pays" }
  | { kind: "declined"; code: string; declineCode: string | null }
  | { kind: "challenge" }
  | { kind: "refund_pending" }
  | { kind: "refund_fails" }
  | { kind: "disputed" };

export type Card = { number: string; brand: string; outcome: Outcome };

const declined = (code: string, declineCode: string | null = null): Outcome => ({ kind: "declined", code, declineCode });

export const TEST_CARDS: readonly Card[] = [
  { number: "4242424242424242", brand: "visa", outcome: { kind: "pays" } },
  { number: "5555555555554444", brand: "mastercard", outcome: { kind: "pays" } },
  { number: "4000000000000002", brand: "visa", outcome: declined("card_declined", "generic_decline") },
  { number: "4000000000009995", brand: "visa", outcome: declined("card_declined", "insufficient_funds") },
  { number: "4000000000009987", brand: "visa", outcome: declined("card_declined", "lost_card") },
  { number: "4000000000000069", brand: "visa", outcome: declined("expired_card") },
  { number: "4000000000000127", brand: "visa", outcome: declined("incorrect_cvc") },
  { number: "4000000000000119", brand: "visa", outcome: declined("processing_error") },
  { number: "4000002500003155", brand: "visa", outcome: { kind: "challenge" } },
  { number: "4000000000007726", brand: "visa", outcome: { kind: "refund_pending" } },
  { number: "4000000000005126", brand: "visa", outcome: { kind: "refund_fails" } },
  { number: "4000000000000259", brand: "visa", outcome: { kind: "disputed" } },
];

/** Null when the text is no card number at all. */
export function findCard(text: string): Card | null {
  const number = text.replace(/[\s-]/g, "");
  const known = TEST_CARDS.find((card) => card.number === number);
  if (known) return known;
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) return null;
  return { number, brand: number.startsWith("5") ? "mastercard" : number.startsWith("3") ? "amex" : "visa", outcome: { kind: "pays" } };
}

/** The card is known again by its payment method's id, as the sandbox keeps no card numbers elsewhere. */
export const paymentMethodOf = (card: Card): string => `pm_card_${card.number}`;

export const cardOf = (paymentMethod: string): Card | null => findCard(paymentMethod.replace("pm_card_", ""));

/** As an issuer's answer reads at Stripe. */
export const DECLINE_WORDS: Readonly<Record<string, string>> = {
  card_declined: "Your card was declined.",
  insufficient_funds: "Your card has insufficient funds.",
  expired_card: "Your card has expired.",
  incorrect_cvc: "Your card's security code is incorrect.",
  processing_error: "An error occurred while processing your card. Try again in a little bit.",
  payment_intent_authentication_failure:
    "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
};

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
