import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("customers.forgotten.sentTitle");

export default async function ForgottenPasswordSentPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const t = translator(locale, "customers.forgotten");

  return (
    <>
      <PageHead title={t("sentTitle")} lead={t("sentLead")} />
      <div className="flex flex-col items-start gap-6">
        <p className="max-w-text">{t("sentWhat")}</p>
        <LinkButton href={paths(locale).forgotPassword()}>{t("again")}</LinkButton>
      </div>
    </>
  );
}
