import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("messaging.newsletter.endedTitle");

export default async function LettersEndedPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const t = translator(locale, "messaging.newsletter");
  return (
    <>
      <PageHead title={t("endedTitle")} lead={t("endedLead")} />
      <LinkButton href={paths(locale).journal()}>{translator(locale, "content.journal")("title")}</LinkButton>
    </>
  );
}
