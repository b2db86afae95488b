import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { SearchBox } from "./search-box";

/** Nothing at this address: what is safe, and ways on. */
export function Missing({ locale }: { locale: string }) {
  const t = translator(locale, "faults.missing");
  const words = translator(locale, "layout");
  const to = paths(locale);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="ground-ochre flex flex-col gap-6 on-ground p-4 md:p-8">
        <p className="max-w-text">{t("search")}</p>
        <div className="max-w-text *:max-w-none *:justify-self-stretch">
          <SearchBox action={to.search()} label={words("search")} go={words("searchGo")} />
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={to.home()} className="on-tile">
            {t("home")}
          </LinkButton>
          <LinkButton href={to.help()} className="on-tile">
            {t("help")}
          </LinkButton>
          <LinkButton href={to.contact()} className="on-tile">
            {t("write")}
          </LinkButton>
          <LinkButton href={`tel:${store.contact.phone.replaceAll(" ", "")}`} className="on-tile">
            {store.contact.phone}
          </LinkButton>
        </div>
      </div>
    </>
  );
}
