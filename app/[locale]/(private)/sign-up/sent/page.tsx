import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("customers.signUpSent.title");

export default async function SignUpSentPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const t = translator(locale, "customers");

  return (
    <>
      <PageHead title={t("signUpSent.title")} lead={t("signUpSent.lead")} />
      <div className="flex flex-col items-start gap-6">
        <p className="max-w-text">{t("signUpSent.what")}</p>
        <LinkButton href={paths(locale).signIn()}>{t("signUpSent.signIn")}</LinkButton>
        <LinkButton href={paths(locale).signUp()} look="quiet">
          {t("signUpSent.again")}
        </LinkButton>
      </div>
    </>
  );
}
