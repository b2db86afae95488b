import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { hoursLines } from "@/lib/content/copy";
import { translator } from "@/lib/i18n/translator";
import { townLine } from "@/lib/kernel/addresses";
import { listCounterPlaces } from "@/lib/shipping/queries/places";
import { marketOf } from "@/store.config";

/** Where orders can be collected; nothing as long as no counter is switched on. */
export async function Counters({ locale }: { locale: string }) {
  const places = await listCounterPlaces(marketOf(locale), locale);
  if (places.length === 0) return null;
  const t = translator(locale, "shipping.collect");
  return (
    <Section title={t("title")} spread>
      <p className="max-w-text">{t("lead")}</p>
      {places.map(({ id, name, address, hours, note }) => (
        <Facts
          key={id}
          facts={[
            { term: name, detail: [address.line1, address.line2, townLine(address)].filter(Boolean).join(", ") },
            { term: t("hours"), detail: [...hoursLines(hours, locale), note].filter(Boolean).join(", ") },
          ]}
        />
      ))}
    </Section>
  );
}
