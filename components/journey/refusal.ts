import { problemText, translator } from "@/lib/i18n/translator";

/** Why an act is not to be had, said to staff; what buyers are told where there is nothing else to say. */
export function refusalText(locale: string, code: string | null): string {
  const t = translator(locale, "journey.refusals");
  if (!code) return "";
  return t.has(code) ? t(code) : problemText(locale, "orders", { code });
}
