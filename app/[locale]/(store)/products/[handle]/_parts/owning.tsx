import { CareSigns } from "@/components/catalog/care-signs";
import { Receipt } from "@/components/ui/receipt";
import { Section } from "@/components/ui/section";
import { careWords, costTexts, ownershipFigures, tariffSource, yearlyCost } from "@/lib/catalog/copy/owning";
import type { ProductPage } from "@/lib/catalog/model";
import { type CareMark, careMarks } from "@/lib/catalog/rules/care";
import type { RunningCost } from "@/lib/catalog/rules/running-cost";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { shopNow } from "@/lib/platform/clock";

type Props = { readonly product: ProductPage; readonly index: string; readonly locale: string };

/** What having it means: who answers for it and how long, what it costs a year with the sum shown, what care it asks. */
export async function OwningIt({ product, index, locale }: Props) {
  const t = translator(locale, "owning");
  const now = await shopNow();
  const cost = yearlyCost(product.ownership, locale, now);
  const figures = ownershipFigures(product.ownership, locale, now);
  const care = careMarks(product.facts);
  return (
    <Section index={index} title={t("title")} id="owning">
      <dl className="figures">
        {figures.map(({ term, figure, hint }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="figure">{figure}</dd>
            <dd className="text-sm">{hint}</dd>
          </div>
        ))}
        {cost && (
          <div>
            <dt>{t("cost.term")}</dt>
            <dd className="figure">{format(cost.total, locale)}</dd>
            <dd className="text-sm">{t("cost.hint")}</dd>
          </div>
        )}
      </dl>
      {(cost || care.length > 0) && (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
          {cost && <YearOfIt cost={cost} locale={locale} />}
          {care.length > 0 && <CareLabel marks={care} locale={locale} />}
        </div>
      )}
    </Section>
  );
}

function YearOfIt({ cost, locale }: { cost: RunningCost; locale: string }) {
  const source = tariffSource(cost, locale);
  const title = translator(locale, "owning.cost")("title");
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-semibold text-sm">{title}</h3>
      <Receipt lines={costTexts(cost, locale)} label={title} />
      {source && <p className="max-w-text text-muted text-sm">{source}</p>}
    </div>
  );
}

function CareLabel({ marks, locale }: { marks: readonly CareMark[]; locale: string }) {
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-semibold text-sm">{translator(locale, "owning.careSigns")("title")}</h3>
      <CareSigns lines={marks.map((mark) => ({ ...mark, words: careWords(mark, locale) }))} />
    </div>
  );
}
