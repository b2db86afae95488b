import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import type { LegalTerms } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { policyLinks, policyWords } from "./policy-words";
import { RichText } from "./rich-text";

export type PolicyFacts = {
  readonly locale: string;
  /** "content.terms": its sections stand under it, each with a title `t` and a body `b`. */
  readonly of: string;
  readonly sections: readonly string[];
  readonly legal: LegalTerms;
  readonly more?: Readonly<Record<string, string>>;
};

/** A page of policy: numbered sections, each to be linked to by its key. */
export function PolicySections({ locale, of, sections, legal, more }: PolicyFacts) {
  const t = translator(locale);
  const words = { ...policyWords(locale, legal), ...more };
  const links = policyLinks(locale);
  return (
    <div className="flex flex-col gap-12">
      {sections.map((key, index) => (
        <Section key={key} id={key} index={String(index + 1).padStart(2, "0")} title={t(`${of}.sections.${key}.t`)} spread>
          <Prose>
            <RichText text={t(`${of}.sections.${key}.b`, words)} links={links} />
          </Prose>
        </Section>
      ))}
    </div>
  );
}
