import { Section } from "@/components/ui/section";
import type { PartOffer } from "@/lib/cart/model";
import type { PartsPage, VariantFacts } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { PartsShelf } from "./parts-shelf";

type Props = {
  readonly page: PartsPage;
  readonly offers: readonly PartOffer[];
  readonly variant: Pick<VariantFacts, "options">;
  readonly until: string | null;
  readonly locale: string;
};

/** The parts of a thing that somebody has: of things that differ in colour alone every part fits theirs, and it is said. */
export function UnitParts({ page, offers, variant: { options }, until, locale }: Props) {
  const t = translator(locale, "owning.partsList");
  const { colour: _colour, ...sizes } = options;
  const fits = Object.keys(sizes).length === 0 ? t("fitsYours") : undefined;
  return (
    <Section title={t("mine")} id="parts">
      <PartsShelf page={page} offers={offers} until={until} fits={fits} locale={locale} />
    </Section>
  );
}
