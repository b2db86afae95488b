import { displayNames } from "@/lib/kernel/intl";
import { languageOf } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { marketOf, prefixOf, store } from "@/store.config";
import { SamePageLink } from "./same-page-link";

/** A language by its own name. */
export const languageName = (locale: string): string => {
  const language = languageOf(locale);
  return displayNames(language, "language").of(language) ?? language;
};

/** The market's other languages; the one being read is named but leads nowhere. */
export function LanguageLinks({ locale }: { locale: string }) {
  const { locales } = store.markets[marketOf(locale)];
  return (
    <span className="flex gap-x-4">
      {locales.map((each) =>
        each === locale ? (
          <span key={each} lang={languageOf(each)} aria-current="true" className="running-link font-bold">
            {languageName(each)}
          </span>
        ) : (
          <SamePageLink
            key={each}
            href={paths(each).home()}
            from={prefixOf(locale)}
            to={prefixOf(each)}
            lang={languageOf(each)}
            className="running-link"
          >
            {languageName(each)}
          </SamePageLink>
        ),
      )}
    </span>
  );
}
