import type { Metadata } from "next";
import Link from "next/link";
import { PartsShelf } from "@/components/cart/parts/parts-shelf";
import { pageMetadata } from "@/components/layout/page-metadata";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { listPartOffers } from "@/lib/cart/queries/part-offers";
import { partsUntil } from "@/lib/catalog/copy/owning";
import type { PartsPage } from "@/lib/catalog/model";
import { findPartsPage } from "@/lib/catalog/queries/parts-page";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { marketOf, store } from "@/store.config";
import { leadOn } from "../../../_parts/lead-on";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const page = await findPartsPage(handle, locale);
  if (!page) return {};
  const t = translator(locale, "catalog.parts");
  return pageMetadata(locale, {
    title: t("all", { thing: page.name }),
    path: (to) => to.parts(handle),
    markets: page.markets,
    social: { kind: "product", handle },
  });
}

/** Every part of a thing that can be had by itself: on the drawing, and in a list with price and stock. */
export default async function ThingsPartsPage({ params }: Props) {
  const { locale, handle } = await params;
  const page = (await findPartsPage(handle, locale)) ?? (await leadOn("product", handle, locale));
  const offers = await listPartOffers(page, locale);
  const t = translator(locale, "owning.partsList");
  const said = { brand: page.brand, thing: page.name };

  return (
    <>
      <PageHead title={t("page")} lead={t(page.picture?.shot === "parts" ? "pageLead" : "plainLead", said)}>
        <Breadcrumb
          label={translator(locale, "common")("breadcrumb")}
          crumbs={[{ label: page.name, href: paths(locale).product(handle) }, { label: t("title") }]}
        />
      </PageHead>
      <div className="flex flex-col gap-8">
        <Conditions page={page} locale={locale} />
        <PartsShelf first page={page} offers={offers} until={partsUntil(page.kept, locale, await shopNow())} locale={locale} />
      </div>
    </>
  );
}

/** What holds for all of them: where they go, what the prices contain, how long they are kept. */
function Conditions({ page, locale }: { page: PartsPage; locale: string }) {
  const t = translator(locale, "owning.partsList");
  const market = marketOf(locale);
  if (!page.markets.includes(market))
    return <Notice tone="warn" live={false} title={t("notSoldHere", { country: countryName(market, locale) })} />;
  return (
    <p className="max-w-text text-sm">
      {page.kept && `${t("keptLead", { years: page.kept.years })} `}
      {t.rich(store.markets[market].pricesIncludeTax ? "taxIncluded" : "taxAdded", {
        delivery: (words) => (
          <Link href={paths(locale).deliveryTerms()} prefetch={false} className="link">
            {words}
          </Link>
        ),
      })}
    </p>
  );
}
