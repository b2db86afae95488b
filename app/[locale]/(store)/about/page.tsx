import type { Metadata } from "next";
import { AboutCard, AboutText } from "@/components/content/about";
import { pageMetadata } from "@/components/layout/page-metadata";
import { PageHead } from "@/components/ui/page-head";
import { JsonLd } from "@/components/ui/raw-script";
import { listProductCards } from "@/lib/catalog/queries/cards";
import { listCollections } from "@/lib/catalog/queries/collections";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";
import { siteData } from "../_parts/machine-facts/shop";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.about");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.about() });
}

export default async function AboutPage({ params }: Props) {
  const { locale } = await params;
  const [collections, cards] = await Promise.all([listCollections(locale), listProductCards({ locale })]);
  const worlds = collections.map(({ name }) => name);
  const t = translator(locale, "content.about");
  return (
    <>
      <JsonLd data={siteData(locale)} />
      <div className="grid gap-x-12 pb-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <PageHead title={t("title")} lead={t("lead", { name: store.name, city: store.legal.address.city, since: String(store.since) })} />
        <div className="ground-ochre on-ground p-6 lg:mt-6">
          <AboutCard locale={locale} things={cards.length} worlds={worlds} />
        </div>
      </div>
      <AboutText locale={locale} worlds={worlds} />
    </>
  );
}
