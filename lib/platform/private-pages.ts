/** First words of the addresses under app/[locale]/(private): pages of one person, drawn for them and never stored (TRUST R48). */
export const PRIVATE_PAGES = [
  "01",
  "account",
  "cart",
  "checkout",
  "forgotten-password",
  "letters",
  "messages",
  "new-email",
  "new-password",
  "preview",
  "sign-in",
  "sign-up",
  "things",
  "track",
  "u",
  "your-data",
] as const;
