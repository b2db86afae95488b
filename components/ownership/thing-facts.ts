import type { VariantFacts } from "@/lib/catalog/model";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import type { OwnThing } from "@/lib/ownership/model";
import { store } from "@/store.config";

type Known = { readonly thing: OwnThing; readonly variant: VariantFacts; readonly locale: string };

/** What is known of a thing, term by term, the same on its page and on paper. */
export function factsOf({ thing, variant, locale }: Known): { term: string; detail: string }[] {
  const t = translator(locale, "ownership.thing");
  const day = (at: Date) => formatLongDay(dayIn(at, store.contact.timeZone), locale);
  const rows: readonly (readonly [string, string | null])[] = [
    [t("product"), [variant.brand, variant.name, variant.title].filter(Boolean).join("\u00a0· ")],
    [t("sku"), variant.sku],
    [t("gtin"), thing.gtin],
    [t("serial"), thing.serial ?? t("noSerial")],
    [t("batch"), thing.batch],
    [t("bought"), thing.orderNumber && day(thing.contractAt)],
    [t("arrived"), thing.deliveredAt && day(thing.deliveredAt)],
    [t("state"), translator(locale, "ownership.states")(thing.state)],
  ];
  return rows.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
}
