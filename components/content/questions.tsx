import { Disclosure } from "@/components/ui/disclosure";
import { Prose } from "@/components/ui/prose";
import { type LegalTerms, QUESTIONS } from "@/lib/content/model";
import { formatKilos } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { format, type Money } from "@/lib/kernel/money";
import { policyLinks, policyWords } from "./policy-words";
import { RichText } from "./rich-text";

/** What the smallest parcel costs here, and from which sum nothing. */
export type ParcelCost = { readonly price: Money; readonly freeFrom: Money | null; readonly maxGrams: number | null };

/** The first questions, folded: each opens without script, and has an address of its own. */
export function Questions({ locale, legal, parcel }: { locale: string; legal: LegalTerms; parcel: ParcelCost | null }) {
  const t = translator(locale, "content.help.questions");
  const words = {
    ...policyWords(locale, legal),
    standard: parcel ? format(parcel.price, locale) : "none",
    upTo: parcel?.maxGrams ? formatKilos(parcel.maxGrams, locale) : "none",
    free: parcel?.freeFrom ? format(parcel.freeFrom, locale) : "none",
  };
  return (
    <section aria-label={translator(locale, "content.help")("title")} className="border-ink border-t-[1.5px]">
      {QUESTIONS.map((key, index) => (
        <Disclosure key={key} id={key} index={String(index + 1).padStart(2, "0")} title={t(`${key}.q`)} open={index === 0} level={2}>
          <Prose>
            <RichText text={t(`${key}.a`, words)} links={policyLinks(locale)} />
          </Prose>
        </Disclosure>
      ))}
    </section>
  );
}
