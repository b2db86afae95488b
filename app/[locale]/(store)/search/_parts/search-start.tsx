import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { WorldLinks } from "../../_parts/world-links";
import { SearchAgain } from "./search-again";

/** Asked for nothing yet. */
export function SearchStart({ locale }: { locale: string }) {
  const t = translator(locale, "catalog.search");
  return (
    <>
      <PageHead title={t("start")} lead={t("startHint")} />
      <SearchAgain q="" locale={locale} />
      <Section title={t("worlds")} className="mt-12">
        <WorldLinks locale={locale} />
      </Section>
    </>
  );
}
