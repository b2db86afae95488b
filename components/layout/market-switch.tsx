import { Icon } from "@/components/ui/icon";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { languageOf } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { MARKETS, marketOf, prefixOf, store } from "@/store.config";
import { languageName } from "./language-links";
import { SamePageLink } from "./same-page-link";

/** Every country we sell to in each of its languages, as links: what is cheaper where is no secret, and no cookie decides. */
export function MarketSwitch({ locale }: { locale: string }) {
  const t = translator(locale, "layout");
  const here = store.markets[marketOf(locale)];
  return (
    <section aria-labelledby="market" className="flex flex-col items-start gap-1">
      <h2 id="market" className="footer-head">
        {t("market")}
      </h2>
      <p className="text-sm">{t("marketNow", { country: countryName(here.country, locale), currency: here.currency })}</p>
      <details className="w-full">
        <summary className="footer-link cursor-pointer gap-2">
          <Icon name="arrow" className="turns" />
          {t("marketChange")}
        </summary>
        <ul className="mt-1 border-line border-t">
          {MARKETS.map((market) => (
            <li key={market} className="flex flex-wrap items-center gap-x-4 border-line border-b text-sm">
              <span className="min-w-32 flex-1 py-2">
                {countryName(market, locale)} <span className="font-mono text-muted text-xs">{store.markets[market].currency}</span>
              </span>
              {store.markets[market].locales.map((each) => (
                <SamePageLink
                  key={each}
                  href={paths(each).home()}
                  from={prefixOf(locale)}
                  to={prefixOf(each)}
                  lang={languageOf(each)}
                  className={`footer-link ${each === locale ? "font-bold" : ""}`}
                >
                  {languageName(each)}
                </SamePageLink>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
