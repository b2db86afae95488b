import { PageHead } from "@/components/ui/page-head";
import { type LegalTerms, POLICY_SECTIONS, type PolicyPage } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { Imprint } from "./imprint";
import { PolicySections } from "./policy-sections";
import { policyWords } from "./policy-words";
import { WithdrawalForm } from "./withdrawal-form";

type Props = {
  readonly page: PolicyPage;
  readonly locale: string;
  readonly legal: LegalTerms;
  readonly cookies: Readonly<Record<string, string>>;
};

/** A page of policy with what belongs under it. */
export function PolicyPageBody({ page, locale, legal, cookies }: Props) {
  const t = translator(locale, `content.${page}`);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", policyWords(locale, legal))} />
      {page === "imprint" ? (
        <Imprint locale={locale} />
      ) : (
        <PolicySections locale={locale} of={`content.${page}`} sections={POLICY_SECTIONS[page]} legal={legal} more={cookies} />
      )}
      {page === "terms" && <WithdrawalForm locale={locale} legal={legal} />}
    </>
  );
}
