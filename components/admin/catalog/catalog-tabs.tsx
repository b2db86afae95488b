import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { Views } from "../views";

const TABS = {
  products: paths.admin.catalog(),
  shelf: paths.admin.shelf(),
  collections: paths.admin.collections(),
  types: paths.admin.productTypes(),
  file: paths.admin.catalogFile(),
} as const;

/** The catalogue's parts, as links. */
export function CatalogTabs({ locale, here }: { locale: string; here: keyof typeof TABS }) {
  const t = translator(locale, "desk.tabs");
  return (
    <Views
      label={t("label")}
      keys={Object.keys(TABS) as (keyof typeof TABS)[]}
      here={here}
      words={(key) => t(key)}
      href={(key) => TABS[key]}
    />
  );
}
