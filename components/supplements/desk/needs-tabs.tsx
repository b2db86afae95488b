import { Views } from "@/components/admin/views";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

const TABS = {
  products: paths.admin.needs(),
  capabilities: paths.admin.capabilities(),
  explain: paths.admin.explainNeeds(),
  reports: paths.admin.needReports(),
} as const;

/** What staff see of needs, as links. */
export function NeedsTabs({ locale, here }: { locale: string; here: keyof typeof TABS }) {
  const t = translator(locale, "needs.tabs");
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
