import type { Metadata } from "next";
import { ServicePrices } from "@/components/content/service-prices";
import { pageMetadata } from "@/components/layout/page-metadata";
import { PriceList } from "@/components/shipping/price-list";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SERVICES, type ServiceGroup } from "@/lib/content/model";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { findCommitmentWords } from "../_parts/commitment-words";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.prices");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.servicePrices() });
}

export default async function ServicePricesPage({ params }: Props) {
  const { locale } = await params;
  const { words, terms, here, hasLarge } = await findCommitmentWords(locale);
  const t = translator(locale, "content.prices");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", words)} />
      <div className="flex flex-col gap-12">
        <Section index="01" title={t("delivery")}>
          {here && <PriceList terms={here} locale={locale} hideCaption />}
          <p className="text-muted text-sm">{t("deliveryNote", words)}</p>
        </Section>
        {(Object.keys(SERVICES) as ServiceGroup[]).map((group, index) => (
          <Section key={group} index={`0${index + 2}`} title={t(`groups.${group}`)}>
            <ServicePrices group={group} locale={locale} words={words} hasLarge={hasLarge} />
          </Section>
        ))}
        <p className="max-w-text">{t("missing")}</p>
        <Section title={t("others")}>
          <div className="-mt-3">
            {terms
              .filter((each) => each !== here)
              .map((each) => (
                <Disclosure key={each.market} title={countryName(each.country, locale)}>
                  <PriceList terms={each} locale={locale} hideCaption />
                </Disclosure>
              ))}
          </div>
        </Section>
      </div>
    </>
  );
}
