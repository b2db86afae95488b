import type { Metadata } from "next";
import { policyLinks, policyWords } from "@/components/content/policy-words";
import { inline, RichText } from "@/components/content/rich-text";
import { pageMetadata } from "@/components/layout/page-metadata";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import { RETURN_STEPS } from "@/lib/content/model";
import { findLegalTerms } from "@/lib/content/queries/policies";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { marketOf } from "@/store.config";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.returns");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.returnTerms() });
}

export default async function ReturnsPage({ params }: Props) {
  const { locale } = await params;
  const words = policyWords(locale, await findLegalTerms(marketOf(locale)));
  const links = policyLinks(locale);
  const t = translator(locale, "content.returns");
  const facts = ["window", "postage", "money", "law"].map((key) => ({ term: t(`facts.${key}.t`), detail: t(`facts.${key}.b`, words) }));
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", words)} />
      <div className="flex flex-col gap-12">
        <Facts facts={facts} className="max-w-text" />
        <Section
          index="01"
          title={t("how")}
          aside={
            <LinkButton href={paths(locale).track()} look="primary">
              {t("go")}
            </LinkButton>
          }
        >
          <ol className="grid gap-[2px] sm:grid-cols-2 lg:grid-cols-5">
            {RETURN_STEPS.map((key, index) => (
              <li key={key} className="ground-sage flex flex-col gap-2 on-ground p-4">
                <span className="font-mono text-sm">{index + 1}</span>
                <h3 className="font-bold font-display leading-tight">{t(`steps.${key}.t`)}</h3>
                <p className="text-sm [&_a]:underline">{inline(t(`steps.${key}.b`, words), links)}</p>
              </li>
            ))}
          </ol>
          <p className="max-w-text text-sm [&_a]:underline">{inline(t("form"), links)}</p>
        </Section>
        {["amount", "not", "faulty"].map((key, index) => (
          <Section key={key} index={`0${index + 2}`} title={t(`${key}.t`)} spread>
            <Prose>
              <RichText text={t(`${key}.b`, words)} links={links} />
            </Prose>
          </Section>
        ))}
      </div>
    </>
  );
}
