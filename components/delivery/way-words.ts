import { type Translate, translator } from "@/lib/i18n/translator";

type Values = Parameters<Translate>[1];

/** The words of `delivery`; of what is collected at a counter those of `delivery.counter`, where it has its own. */
export function wayWords(locale: string, isCollected: boolean): (key: string, values?: Values) => string {
  const t = translator(locale, "delivery");
  return (key, values) => t(isCollected && t.has(`counter.${key}`) ? `counter.${key}` : key, values);
}
