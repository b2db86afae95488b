import type { Metadata } from "next";
import { formLabels } from "@/components/layout/form-labels";
import { privateMetadata } from "@/components/layout/page-metadata";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { format, money } from "@/lib/kernel/money";
import { Buttons } from "./_parts/buttons";
import { Colours } from "./_parts/colours";
import { Course } from "./_parts/course";
import { GallerySample } from "./_parts/gallery-sample";
import { Overlays } from "./_parts/overlays";
import { Papers } from "./_parts/papers";
import { SampleForm } from "./_parts/sample-form";
import { Signs } from "./_parts/signs";
import { Tables } from "./_parts/tables";
import { Tiles } from "./_parts/tiles";
import { TypeSamples } from "./_parts/type-samples";
import { Waiting } from "./_parts/waiting";
import { sampleWords } from "./_parts/words";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  privateMetadata(translator((await params).locale, "styleguide")("title"));

/** For whoever builds the shop: each piece in each of its states, in one place to look at. */
export default async function StyleguidePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale, "styleguide");
  const words = sampleWords(locale);
  const prices = { standard: format(money(490, "EUR"), locale), express: format(money(990, "EUR"), locale) };
  const countries = { IE: countryName("IE", locale), DE: countryName("DE", locale) };
  const problem = translator(locale, "problems")("email_invalid");
  const parts = {
    colours: <Colours />,
    type: <TypeSamples words={words} locale={locale} />,
    buttons: <Buttons words={words} />,
    fields: <SampleForm words={words} labels={formLabels(locale)} problem={problem} prices={prices} countries={countries} />,
    notices: <Signs words={words} />,
    facts: <Papers words={words} locale={locale} />,
    tiles: <Tiles words={words} locale={locale} />,
    course: <Course words={words} locale={locale} />,
    tables: <Tables words={words} locale={locale} />,
    overlays: <Overlays words={words} />,
    waiting: <Waiting words={words} locale={locale} />,
    gallery: <GallerySample words={words} locale={locale} />,
  };
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        {Object.entries(parts).map(([key, part], index) => (
          <Section key={key} index={String(index + 1).padStart(2, "0")} title={t(`sections.${key}`)}>
            {part}
          </Section>
        ))}
      </div>
    </>
  );
}
