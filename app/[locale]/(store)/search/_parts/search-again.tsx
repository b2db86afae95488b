import { SearchBox } from "@/components/layout/search-box";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

/** The search box once more where the eye is, with what was typed kept. */
export function SearchAgain({ q, locale }: { q: string; locale: string }) {
  const t = translator(locale, "layout");
  return (
    <div className="max-w-text *:max-w-none *:justify-self-stretch">
      <SearchBox action={paths(locale).search()} label={t("search")} go={t("searchGo")} value={q} />
    </div>
  );
}
