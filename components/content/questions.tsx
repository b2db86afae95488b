import { Icon } from "@/components/ui/icon";
import { Prose } from "@/components/ui/prose";
import { type LegalTerms, QUESTIONS } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { format, type Money } from "@/lib/kernel/money";
import { policyLinks, policyWords } from "./policy-words";
import { RichText } from "./rich-text";

/** What the smallest parcel costs here, and from which sum nothing. */
export type ParcelCost = { readonly price: Money; readonly freeFrom: Money | null };

/** The first questions, folded: each opens without script, and has an address of its own. */
export function Questions({ locale, legal, parcel }: { locale: string; legal: LegalTerms; parcel: ParcelCost | null }) {
  const t = translator(locale, "content.help.questions");
  const words = {
    ...policyWords(locale, legal),
    standard: parcel ? format(parcel.price, locale) : "none",
    free: parcel?.freeFrom ? format(parcel.freeFrom, locale) : "none",
  };
  return (
    <div className="border-ink border-t-[1.5px]">
      {QUESTIONS.map((key, index) => (
        <details key={key} id={key} className="group border-line border-b" open={index === 0}>
          <summary className="flex min-h-14 cursor-pointer list-none items-baseline gap-3 py-3 [&::-webkit-details-marker]:hidden">
            <span className="font-mono text-muted text-sm">{String(index + 1).padStart(2, "0")}</span>
            <h2 className="flex-1 font-bold font-display text-lg leading-snug group-hover:underline">{t(`${key}.q`)}</h2>
            <Icon name="plus" className="size-6 self-center group-open:rotate-45" />
          </summary>
          <Prose className="pb-6 ps-8">
            <RichText text={t(`${key}.a`, words)} links={policyLinks(locale)} />
          </Prose>
        </details>
      ))}
    </div>
  );
}
