import { ReadyForm } from "@/components/delivery/ready-form";
import { ShipForm } from "@/components/delivery/ship-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { PackView } from "@/lib/delivery/model/staff";
import { translator } from "@/lib/i18n/translator";

/** What becomes of packed things: they go into so many parcels or to the counter, or wait for the van. */
export function Sending({ work, count, mayShip, locale }: { work: PackView; count: number; mayShip: boolean; locale: string }) {
  const t = translator(locale, "delivery.staff");
  if (work.left.length === 0)
    return work.counter ? null : (
      <Notice tone="info" title={t("allShipped")} live={false}>
        {t("waitsVan")}
      </Notice>
    );
  if (!mayShip) return null;
  return work.counter ? (
    <Section title={translator(locale, "delivery.collect")("ready")}>
      <ReadyForm work={work} counter={work.counter.name} locale={locale} />
    </Section>
  ) : (
    <Section title={t("ship")}>
      <ShipForm work={work} count={count} locale={locale} />
    </Section>
  );
}
