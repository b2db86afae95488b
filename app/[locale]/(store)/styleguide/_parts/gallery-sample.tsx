import { CareSigns } from "@/components/catalog/care-signs";
import { EnergyArrow } from "@/components/catalog/energy-arrow";
import { Gallery } from "@/components/catalog/gallery";
import { careWords } from "@/lib/catalog/copy/owning";
import type { Shot, Specs } from "@/lib/catalog/model";
import { careMarks } from "@/lib/catalog/rules/care";
import { ENERGY_CLASSES } from "@/lib/catalog/rules/energy";
import { translator } from "@/lib/i18n/translator";
import type { SampleWords } from "./words";

const SHOTS: readonly Shot[] = ["front", "side"];
/** Kinder and stricter labels, so that every sign is seen both ways. */
const LABELS: readonly Specs[] = [
  { washAt: 60, bleach: true, dryer: true, ironAt: 200, dryClean: true },
  { washAt: 30, bleach: false, dryer: false, ironAt: 110, dryClean: false },
  { washAt: 0, ironing: false },
];

/** What product pages are made of besides words. */
export function GallerySample({ words, locale }: { words: SampleWords; locale: string }) {
  const t = translator(locale, "catalog.product");
  const entries = SHOTS.map((shot, index) => ({
    picture: {
      src: `/pictures/gooseneck-kettle/${shot}-brick`,
      width: 1200,
      height: 1500,
      alt: words.kettle,
      formats: ["webp"] as const,
      shot,
      colour: null,
      caption: index === 0 ? words.caption : null,
      marks: [],
    },
    places: "1",
    marks: index === 0 ? [{ number: 1, x: 0.5, y: 0.4 }] : [],
    first: false,
  }));
  const names = Object.fromEntries(SHOTS.map((shot) => [shot, t(`shot.${shot}`)])) as Record<Shot, string>;
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <Gallery entries={entries} shots={SHOTS} ground="clay" words={{ pictures: t("pictures"), shots: names }} />
      <div className="flex flex-col gap-8">
        {LABELS.map((facts) => (
          <CareSigns key={String(facts.washAt)} lines={careMarks(facts).map((mark) => ({ ...mark, words: careWords(mark, locale) }))} />
        ))}
        <ul className="flex flex-wrap gap-3">
          {ENERGY_CLASSES.map((each) => (
            <li key={each}>
              <EnergyArrow energyClass={each} label={translator(locale, "owning.energy")("class", { class: each })} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
