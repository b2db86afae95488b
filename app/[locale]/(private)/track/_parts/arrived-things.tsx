import { ThingTile } from "@/components/ownership/thing-tile";
import { Section } from "@/components/ui/section";
import { findVariants } from "@/lib/catalog/queries/variants";
import { translator } from "@/lib/i18n/translator";
import { listThingsOfOrder } from "@/lib/ownership/queries/things";

type Props = {
  readonly orderId: string;
  readonly isCollected: boolean;
  /** Lines of parcels that their buyer does not have, whatever the carrier says. */
  readonly missed: readonly string[];
  readonly locale: string;
};

/** What of an order has become somebody's thing, each with the way to its page. */
export async function ArrivedThings({ orderId, isCollected, missed, locale }: Props) {
  const things = (await listThingsOfOrder(orderId)).filter(({ lineId }) => !missed.includes(lineId));
  if (things.length === 0) return null;
  const variants = await findVariants([...new Set(things.map(({ variantId }) => variantId))], locale);
  const t = translator(locale, "ownership.ofOrder");
  return (
    <Section title={t(isCollected ? "collected" : "title")} id="things">
      <p className="max-w-text text-muted">{t("lead")}</p>
      <ul className="border-line border-b">
        {things.map((thing) => (
          <ThingTile key={thing.publicCode} thing={thing} variant={variants.get(thing.variantId)} locale={locale} />
        ))}
      </ul>
    </Section>
  );
}
