import { NeedList } from "@/components/supplements/need-list";
import { RefillCard } from "@/components/supplements/refill-card";
import { ReportMissing } from "@/components/supplements/report-missing";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import type { OwnThing } from "@/lib/ownership/model";
import { shopNow } from "@/lib/platform/clock";
import { findRefillOffer } from "@/lib/supplements/queries/refill-offers";
import { listRefillsOf, type RefillView } from "@/lib/supplements/queries/refills";
import { findUnitClaim, findUnitNeeds, namedIn } from "@/lib/supplements/queries/unit-needs";
import { unreckoned } from "@/lib/supplements/rules/need-list";
import { marketOf } from "@/store.config";

type Props = { readonly thing: OwnThing; readonly name: string; readonly locale: string };

/** What a thing takes to work, and what to do where we said it was there and it was not. */
export async function ThingNeeds({ thing, name, locale }: Props) {
  const t = translator(locale, "supplements");
  const [block, claim, refills] = await Promise.all([
    findUnitNeeds(thing, { name, locale }),
    findUnitClaim(thing),
    refillsOf(thing, locale),
  ]);
  const needs = (claim?.said ?? []).flatMap((needId) => {
    const line = namedIn(block, needId);
    return line ? [{ needId, name: line.name }] : [];
  });
  const list = { verdict: block?.verdict ?? "unknown", blocks: block ? [unreckoned(block, reckonedIn(refills))] : [] };
  return (
    <>
      <NeedList list={list} title={t("list.forThing")} about={thing.ownershipId} along="owned" locale={locale} />
      {claim && needs.length > 0 && (
        <Section title={t("report.title")} id="said-ready">
          <ReportMissing claim={claim} needs={needs} ownershipId={thing.ownershipId} locale={locale} />
        </Section>
      )}
    </>
  );
}

const refillsOf = async ({ ownershipId }: OwnThing, locale: string): Promise<RefillView[]> =>
  listRefillsOf(ownershipId, { locale, now: await shopNow() });

const reckonedIn = (refills: readonly RefillView[]): ReadonlySet<string> =>
  new Set(refills.filter(({ emptyAt }) => emptyAt).map(({ needId }) => needId));

/** What it uses up or wears down, and until when it lasts. */
export async function ThingRefills({ thing, locale }: Omit<Props, "name">) {
  const t = translator(locale, "supplements.refill");
  const refills = await refillsOf(thing, locale);
  if (refills.length === 0) return null;
  const offers = await Promise.all(refills.map((refill) => findRefillOffer(refill, { market: marketOf(locale), locale })));
  return (
    <Section title={t("title")} id="refills">
      <p className="max-w-text text-muted">{t("lead")}</p>
      <ul className="grid gap-x-12 md:grid-cols-2">
        {refills.map((refill, index) => (
          <li key={refill.id} className="flex flex-col gap-3 border-line border-t py-4">
            <h3 className="font-bold font-display text-lg leading-tight tracking-[-0.01em]">{refill.name}</h3>
            <RefillCard refill={refill} by={refill.id} offer={offers[index] ?? null} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
