import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { CONFIRM_HOURS } from "@/lib/journey/rules/retention";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("journey.data.asked.title");

export default async function DataAskedPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const t = translator(locale, "journey.data.asked");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { hours: CONFIRM_HOURS })} />
      <div className="flex flex-col items-start gap-4">
        <p className="max-w-text text-muted">{t("what")}</p>
        <LinkButton href={paths(locale).personalData()}>{t("again")}</LinkButton>
      </div>
    </>
  );
}
