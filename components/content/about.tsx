import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import { hoursLines } from "@/lib/content/copy";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { MARKETS, store } from "@/store.config";
import { legalAddress, policyLinks } from "./policy-words";
import { RichText } from "./rich-text";

export type AboutFacts = { readonly locale: string; readonly things: number; readonly worlds: readonly string[] };

/** Place, since when, and what stands on the shelves: facts from the merchant's one file and the catalogue. */
export function AboutCard({ locale, things, worlds }: AboutFacts) {
  const t = translator(locale, "content.about");
  const { legal } = store;
  const details = {
    since: String(store.since),
    place: `${legal.address.city}, ${countryName(legal.address.country, locale)}`,
    people: legal.director,
    things: t("thingsOf", { count: things }),
    worlds: worlds.join(", "),
    countries: MARKETS.map((market) => countryName(store.markets[market].country, locale)).join(", "),
    languages: t("languagesNow"),
  };
  return <Facts facts={Object.entries(details).map(([key, detail]) => ({ term: t(`facts.${key}`), detail }))} />;
}

/** The idea, what is sold and what is refused, what we may be held to, and where we are. */
export function AboutText({ locale, worlds }: Omit<AboutFacts, "things">) {
  const t = translator(locale, "content.about");
  const words = {
    worlds: new Intl.ListFormat(locale).format(worlds),
    address: `${store.legal.entity}, ${legalAddress(locale)}`,
    opening: hoursLines(store.contact.hours, locale).join(", "),
  };
  const text = (key: string) => (
    <Prose>
      <RichText text={t(key, words)} links={policyLinks(locale)} />
    </Prose>
  );
  return (
    <div className="flex flex-col gap-12">
      <Section index="01" title={t("idea")} spread>
        {text("ideaText")}
      </Section>
      <Section index="02" title={t("sell")} spread>
        {text("sellText")}
        <div>
          <LinkButton href={paths(locale).page("how-we-choose")}>{t("sellLink")}</LinkButton>
        </div>
      </Section>
      <Section index="03" title={t("refuse")} spread>
        {text("refuseList")}
      </Section>
      <Section index="04" title={t("promise")} spread>
        {text("promiseText")}
      </Section>
      <Section index="05" title={t("visit")} spread>
        {text("visitText")}
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`tel:${store.contact.phone.replaceAll(" ", "")}`}>{store.contact.phone}</LinkButton>
          <LinkButton href={paths(locale).contact()}>{translator(locale, "layout")("write")}</LinkButton>
        </div>
      </Section>
      {store.social.length > 0 && (
        <Section index="06" title={t("elsewhere")} spread>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {store.social.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="me noopener" className="link">
                  {name}
                </a>
              </li>
            ))}
          </ul>
          {text("elsewhereText")}
        </Section>
      )}
    </div>
  );
}
