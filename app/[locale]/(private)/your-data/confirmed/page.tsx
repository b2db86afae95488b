import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { ANSWER_DAYS } from "@/lib/journey/rules/retention";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("journey.data.begun.title");

export default async function DataBegunPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const t = translator(locale, "journey.data.begun");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { days: ANSWER_DAYS })} />
      <LinkButton href={paths(locale).home()}>{t("home")}</LinkButton>
    </>
  );
}
