import { notFound } from "next/navigation";
import { CardSheet, SHEET_ANCHOR } from "@/components/catalog/card-sheet";
import { pageMetadata } from "@/components/layout/page-metadata";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { JsonLd } from "@/components/ui/raw-script";
import { Section } from "@/components/ui/section";
import type { CollectionView } from "@/lib/catalog/model";
import { listProductCards } from "@/lib/catalog/queries/cards";
import { findCollection, listCollections } from "@/lib/catalog/queries/collections";
import { partsOf, SHOWN_AT_ONCE } from "@/lib/catalog/rules/sheet";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { marketOf } from "@/store.config";
import { listCardOffers } from "./card-offers";
import { leadOn } from "./lead-on";
import { breadcrumbData } from "./machine-facts/shop";
import { ServiceBetween } from "./service-between";
import { findServices } from "./services";
import { WorldLinks } from "./world-links";

/** The handle of all there is; a merchant's own collection of this name goes before. */
export const EVERYTHING = "all";

type Shown = { readonly handle: string; readonly locale: string; readonly upTo: number };

async function findShown(handle: string, locale: string): Promise<(CollectionView & { readonly isAll: boolean }) | null> {
  const found = await findCollection(handle, locale);
  if (found) return { ...found, isAll: false };
  if (handle !== EVERYTHING) return null;
  const t = translator(locale, "catalog.collection");
  return { handle, name: t("all"), description: t("allLead"), isAll: true };
}

export async function collectionMetadata({ handle, locale }: Shown) {
  const collection = await findShown(handle, locale);
  if (!collection) return {};
  // However much of it is shown, it is one page to search engines.
  return pageMetadata(locale, {
    title: collection.name,
    description: collection.description,
    path: (to) => to.collection(handle),
    ...(!collection.isAll && { social: { kind: "collection", handle } }),
  });
}

/** A collection as far as the reader has gone: each "show more" adds a part below, and the address says how far. */
export async function Collection({ handle, locale, upTo }: Shown) {
  const collection = (await findShown(handle, locale)) ?? (await leadOn("collection", handle, locale));
  const all = await listProductCards({ locale, ...(!collection.isAll && { collection: handle }) });
  if (upTo > partsOf(all.length)) notFound();
  const cards = all.slice(0, upTo * SHOWN_AT_ONCE);
  const [offers, services, worlds] = await Promise.all([listCardOffers(cards, locale), findServices(locale), listCollections(locale)]);
  const t = translator(locale, "catalog.collection");
  return (
    <>
      <JsonLd data={breadcrumbData([{ label: collection.name, path: paths(locale).collection(handle) }], locale)} />
      <PageHead
        title={collection.name}
        lead={collection.description}
        aside={<p className="font-mono text-sm">{t("count", { count: all.length })}</p>}
      />
      {cards.length > 0 ? (
        <CardSheet
          cards={cards}
          offers={offers}
          locale={locale}
          first
          fitted
          turn={worlds.findIndex((world) => world.handle === handle) + 1}
          between={(turn, spans) => <ServiceBetween turn={turn} spans={spans} locale={locale} services={services} />}
          anchor={upTo > 1 ? (upTo - 1) * SHOWN_AT_ONCE + 1 : undefined}
        />
      ) : (
        <Empty title={t("empty", { country: countryName(marketOf(locale), locale) })}>{t("emptyHint")}</Empty>
      )}
      <More {...{ handle, locale, upTo }} count={all.length} />
      <Section title={t("others")} className="mt-18">
        <WorldLinks locale={locale} but={handle} />
      </Section>
    </>
  );
}

function More({ handle, locale, upTo, count }: Shown & { count: number }) {
  const left = count - upTo * SHOWN_AT_ONCE;
  if (count <= SHOWN_AT_ONCE) return null;
  const t = translator(locale, "catalog.collection");
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 pt-8">
      {left > 0 && (
        <LinkButton href={`${paths(locale).collection(handle, upTo + 1)}#${SHEET_ANCHOR}`}>
          {t("more", { count: Math.min(left, SHOWN_AT_ONCE) })}
        </LinkButton>
      )}
      <p className="font-mono text-sm">{t("shown", { shown: Math.min(count, upTo * SHOWN_AT_ONCE), count })}</p>
    </div>
  );
}
