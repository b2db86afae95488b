import { Section } from "@/components/ui/section";
import type { PartOffer } from "@/lib/cart/model";
import type { PartFit, PartsPage } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { PartsShelf } from "./parts-shelf";

type Props = {
  readonly page: PartsPage;
  readonly offers: readonly PartOffer[];
  readonly fits: ReadonlyMap<string, PartFit>;
  readonly until: string | null;
  readonly locale: string;
};

/** The parts of a thing that somebody has: of each it is said whether it fits theirs, where that is known. */
export function UnitParts({ page, offers, fits, until, locale }: Props) {
  const t = translator(locale, "owning.partsList");
  return (
    <Section title={t("mine")} id="parts">
      <PartsShelf page={page} offers={offers} until={until} fits={fits} locale={locale} />
    </Section>
  );
}
