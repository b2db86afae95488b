export type Language = "en" | "de";

type Words = Record<keyof typeof EN, string>;

const EN = {
  name: "Payment sandbox",
  notice: "This is a sandbox: no real money moves. Never type the number of a real card here.",
  pay: "Pay {amount}",
  order: "What you pay for",
  total: "Total",
  reference: "Reference",
  openFor: "This page stays open for another {minutes} minutes.",
  chooseCard: "Choose a test card",
  pays: "The payment succeeds",
  declined: "The bank declines it",
  noFunds: "Not enough money in the account",
  challenge: "The bank asks for 3-D Secure",
  other: "Another test number",
  number: "Card number",
  numberHint: "Any of Stripe’s test numbers.",
  expiry: "Valid to",
  cvc: "Security code",
  holder: "Name on the card",
  email: "E-mail",
  otherEndings: "Or end it another way",
  cancel: "Back to the shop without paying",
  expire: "Let this payment run out",
  expireHint: "As if half an hour had passed: nobody can pay it any more.",
  card_declined: "Your bank declined the card.",
  insufficient_funds: "There is not enough money in the account.",
  expired_card: "The card is no longer valid.",
  incorrect_cvc: "The security code does not fit the card.",
  processing_error: "The bank could not be reached just now.",
  payment_intent_authentication_failure: "The bank could not confirm that it was you.",
  nothingCharged: "Nothing was charged. Choose another card or try again.",
  badNumber: "A card number has 12 to 19 digits, and this one does not add up. Nothing was charged.",
  bankAsks: "Your bank asks: is this you?",
  bankText: "A payment of {amount} to the shop, with the card ending in {last4}. This page plays the bank.",
  confirm: "Confirm the payment",
  refuse: "Refuse it",
  doneTitle: "This is paid",
  doneText: "{amount} were paid in the sandbox. There is nothing more to do here.",
  doneLink: "Continue to the shop",
  expiredTitle: "This payment has run out",
  expiredText: "Nothing was charged. The shop can start a new payment for you.",
  backLink: "Back to the shop",
  unknownTitle: "There is no such payment",
  unknownText: "The link may be cut short. Go back to the shop and start the payment again; nothing was charged here.",
};

const DE: Words = {
  name: "Zahlung zur Probe",
  notice: "Dies ist eine Probe: Es fließt kein echtes Geld. Geben Sie hier nie die Nummer einer echten Karte ein.",
  pay: "{amount} bezahlen",
  order: "Was Sie bezahlen",
  total: "Summe",
  reference: "Zeichen",
  openFor: "Diese Seite bleibt noch {minutes} Minuten offen.",
  chooseCard: "Testkarte wählen",
  pays: "Die Zahlung gelingt",
  declined: "Die Bank lehnt ab",
  noFunds: "Das Konto ist nicht gedeckt",
  challenge: "Die Bank verlangt 3-D Secure",
  other: "Eine andere Testnummer",
  number: "Kartennummer",
  numberHint: "Jede Testnummer von Stripe ist recht.",
  expiry: "Gültig bis",
  cvc: "Prüfziffer",
  holder: "Name auf der Karte",
  email: "E-Mail",
  otherEndings: "Oder anders beenden",
  cancel: "Ohne Zahlung zurück zum Laden",
  expire: "Diese Zahlung ablaufen lassen",
  expireHint: "Als wäre eine halbe Stunde vergangen: Niemand kann sie mehr bezahlen.",
  card_declined: "Ihre Bank hat die Karte abgelehnt.",
  insufficient_funds: "Das Konto ist nicht gedeckt.",
  expired_card: "Die Karte ist nicht mehr gültig.",
  incorrect_cvc: "Die Prüfziffer passt nicht zur Karte.",
  processing_error: "Die Bank war gerade nicht zu erreichen.",
  payment_intent_authentication_failure: "Die Bank konnte nicht bestätigen, dass Sie es waren.",
  nothingCharged: "Es wurde nichts abgebucht. Wählen Sie eine andere Karte oder versuchen Sie es noch einmal.",
  badNumber: "Eine Kartennummer hat 12 bis 19 Ziffern, und diese geht nicht auf. Es wurde nichts abgebucht.",
  bankAsks: "Ihre Bank fragt: Sind Sie das?",
  bankText: "Eine Zahlung von {amount} an den Laden, mit der Karte, die auf {last4} endet. Diese Seite spielt die Bank.",
  confirm: "Zahlung bestätigen",
  refuse: "Ablehnen",
  doneTitle: "Das ist bezahlt",
  doneText: "{amount} wurden zur Probe bezahlt. Hier ist nichts mehr zu tun.",
  doneLink: "Weiter zum Laden",
  expiredTitle: "Diese Zahlung ist abgelaufen",
  expiredText: "Es wurde nichts abgebucht. Der Laden kann eine neue Zahlung für Sie beginnen.",
  backLink: "Zurück zum Laden",
  unknownTitle: "Diese Zahlung gibt es nicht",
  unknownText:
    "Vielleicht ist der Link abgeschnitten. Gehen Sie zurück zum Laden und beginnen Sie die Zahlung neu; hier wurde nichts abgebucht.",
};

export type WordKey = keyof typeof EN;
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

export function speaker(language: Language): Say {
  const words = language === "de" ? DE : EN;
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** The session's locale decides; "auto" or none asks the browser. */
export function languageOf(locale: string | null, acceptLanguage: string | undefined): Language {
  const wanted = locale && locale !== "auto" ? locale : (acceptLanguage ?? "");
  return wanted.trim().toLowerCase().startsWith("de") ? "de" : "en";
}

export function formatAmount(amount: number, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-IE", { style: "currency", currency: currency.toUpperCase() });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
