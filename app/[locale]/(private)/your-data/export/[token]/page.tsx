import { EndedLink } from "@/components/customers/ended-link";
import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { findDataExport } from "@/lib/journey/queries/data-requests";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

export const generateMetadata = titled("journey.data.download.title");

export default async function DataExportPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const found = await findDataExport(token);
  const t = translator(locale, "journey.data.download");
  if (!found) return <EndedLink title={t("endedTitle")} lead={t("ended")} href={paths(locale).personalData()} go={t("again")} />;

  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { until: formatInstant(found.until, locale, store.contact.timeZone) })} />
      <div className="flex flex-col items-start gap-8">
        {(["html", "json"] as const).map((as) => (
          <div key={as} className="flex flex-col items-start gap-2">
            <LinkButton href={paths.api.dataExport(token, as)} look={as === "html" ? "primary" : "plain"} download>
              {t(as)}
            </LinkButton>
            <p className="max-w-text text-muted text-sm">{t(`${as}Hint`)}</p>
          </div>
        ))}
      </div>
    </>
  );
}
