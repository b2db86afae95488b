import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { WorldLinks } from "../../_parts/world-links";
import { SearchAgain } from "./search-again";

/** Nothing found is not the end: another word, a world to look around in, or someone to ask. */
export function NothingFound({ q, locale }: { q: string; locale: string }) {
  const t = translator(locale, "catalog.search");
  return (
    <>
      <PageHead title={<span className="break-words">{t("empty", { q })}</span>} lead={t("emptyHint")} />
      <SearchAgain q={q} locale={locale} />
      <div className="mt-12 grid gap-x-6 gap-y-12 md:grid-cols-2">
        <Section index="01" title={t("emptyWorlds")}>
          <WorldLinks locale={locale} />
        </Section>
        <Section index="02" title={t("ask")}>
          <p className="max-w-text">{t("askHint", { hours: store.contact.replyWithinHours })}</p>
          <div>
            <LinkButton href={paths(locale).contact()}>{t("ask")}</LinkButton>
          </div>
        </Section>
      </div>
    </>
  );
}
