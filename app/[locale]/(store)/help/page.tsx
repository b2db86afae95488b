import type { Metadata } from "next";
import { ContactCard } from "@/components/content/contact-card";
import { Questions } from "@/components/content/questions";
import { pageMetadata } from "@/components/layout/page-metadata";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { unbroken } from "@/components/ui/unbroken";
import { findOpening } from "@/lib/content/queries/opening";
import { findLegalTerms } from "@/lib/content/queries/policies";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listDeliveryTerms } from "@/lib/shipping/queries/terms";
import { marketOf } from "@/store.config";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.help");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.help() });
}

export default async function HelpPage({ params }: Props) {
  const { locale } = await params;
  const market = marketOf(locale);
  const [opening, legal, terms] = await Promise.all([findOpening(), findLegalTerms(market), listDeliveryTerms(locale)]);
  const t = translator(locale, "content.help");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="grid gap-12 lg:grid-cols-[2fr_1fr]">
        <Questions locale={locale} legal={legal} parcel={terms.find((each) => each.market === market)?.smallest ?? null} />
        <aside className="flex flex-col gap-6 lg:sticky lg:top-6 lg:self-start">
          <section className="ground-ochre flex flex-col items-start gap-3 on-ground p-6">
            <h2 className="font-bold font-display text-lg leading-snug">{t("trackTitle")}</h2>
            <p>{unbroken(t("trackText"))}</p>
            <LinkButton href={paths(locale).track()} className="on-tile">
              {t("trackGo")}
            </LinkButton>
          </section>
          <section className="ground-sage on-ground flex flex-col items-start gap-3 p-6">
            <h2 className="font-bold font-display text-lg leading-snug">{t("guidesTitle")}</h2>
            <p>{t("guidesText")}</p>
            <LinkButton href={paths(locale).setupGuides()} className="on-tile">
              {t("guidesGo")}
            </LinkButton>
          </section>
          <ContactCard locale={locale} opening={opening} title={t("reach")} />
        </aside>
      </div>
    </>
  );
}
