import type { Metadata } from "next";
import { policyLinks, policyWords } from "@/components/content/policy-words";
import { RichText } from "@/components/content/rich-text";
import { pageMetadata } from "@/components/layout/page-metadata";
import { PriceList } from "@/components/shipping/price-list";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import { findLegalTerms, listRestDays } from "@/lib/content/queries/policies";
import { countryName, formatDay, formatKilos, formatNumber } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { listDeliveryTerms } from "@/lib/shipping/queries/terms";
import { BELT } from "@/lib/shipping/rules/offers";
import { marketOf, store } from "@/store.config";
import { Counters } from "./_parts/counters";

export const revalidate = 300;

const REST_DAYS_SHOWN = 4;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.delivery");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.deliveryTerms() });
}

export default async function DeliveryPage({ params }: Props) {
  const { locale } = await params;
  const market = marketOf(locale);
  const [terms, legal, restDays] = await Promise.all([listDeliveryTerms(locale), findLegalTerms(market), listRestDays(REST_DAYS_SHOWN)]);
  const t = translator(locale, "content.delivery");
  const words = { ...policyWords(locale, legal), ...beltWords(locale) };
  const text = (key: string) => <RichText text={t(key, words)} links={policyLinks(locale)} />;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        {terms
          .filter((each) => each.market === market)
          .map((each) => (
            <Section key={each.market} index="01" title={countryName(each.country, locale)}>
              <PriceList terms={each} locale={locale} hideCaption />
              <p className="text-muted text-sm">{t(store.markets[market].pricesIncludeTax ? "included" : "added")}</p>
            </Section>
          ))}
        <Section index="02" title={t("leaves")} spread>
          <Prose>
            {text("leavesText")}
            <p>{t("rest")}</p>
          </Prose>
          <ul className="flex flex-wrap gap-x-6 gap-y-1 font-mono text-sm">
            {restDays.map((day) => (
              <li key={day}>{formatDay(day, locale)}</li>
            ))}
          </ul>
        </Section>
        <Section index="03" title={t("how")} spread>
          <Prose>{text("howText")}</Prose>
        </Section>
        <Section index="04" title={t("risk")} spread>
          <Prose>{text("riskText")}</Prose>
        </Section>
        <Section index="05" title={t("abroad")} spread>
          <Prose>{text("abroadText")}</Prose>
        </Section>
        <Counters locale={locale} />
        <Section index="06" title={t("others")}>
          <div className="-mt-3">
            {terms
              .filter((each) => each.market !== market)
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

const MM_A_CM = 10;

/** What still goes as a parcel. */
const beltWords = (locale: string) => ({
  beltKilos: formatKilos(BELT.grams, locale),
  beltLength: formatNumber(BELT.longestMm / MM_A_CM, locale, { style: "unit", unit: "centimeter" }),
});
