import { Section } from "@/components/ui/section";
import type { LegalTerms } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";
import { legalAddress } from "./policy-words";

const LINES = ["hereby", "dates", "name", "address", "signature", "date"] as const;

/** The form the law gives buyers for withdrawing by letter, to print or to copy; where there is no such right, none. */
export function WithdrawalForm({ locale, legal }: { locale: string; legal: LegalTerms }) {
  if (legal.lawDays === null) return null;
  const t = translator(locale, "content.terms");
  return (
    <Section id="withdrawal-form" title={t("formTitle")} className="mt-12" spread>
      <p className="max-w-text">{t("formLead")}</p>
      <div className="max-w-text border-[1.5px] border-ink bg-card p-6">
        <p>{t("form.to", { entity: store.legal.entity, address: legalAddress(locale), email: store.contact.email })}</p>
        <dl className="mt-4 flex flex-col gap-4">
          {LINES.map((line) => (
            <div key={line}>
              <dt>{t(`form.${line}`)}</dt>
              <dd aria-hidden="true" className="h-8 border-control border-b border-dotted" />
            </div>
          ))}
        </dl>
        <p className="mt-6 text-muted text-sm">{t("form.delete")}</p>
      </div>
    </Section>
  );
}
