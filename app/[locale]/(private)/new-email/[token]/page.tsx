import { ActButton } from "@/components/customers/act-button";
import { EndedLink } from "@/components/customers/ended-link";
import { titled } from "@/components/layout/titled";
import { PageHead } from "@/components/ui/page-head";
import { confirmNewEmail } from "@/lib/customers/actions";
import { findNewEmail } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("customers.newEmail.confirmTitle");

/** Opened from the new mailbox. Looking changes nothing. */
export default async function ConfirmNewEmailPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const email = await findNewEmail(token);
  const t = translator(locale, "customers.newEmail");
  if (!email) return <EndedLink title={t("endedTitle")} lead={t("ended")} href={paths(locale).accountEmail()} go={t("again")} />;

  return (
    <>
      <PageHead title={t("confirmTitle")} lead={t("confirmLead", { email })} />
      <ActButton action={confirmNewEmail} locale={locale} hidden={{ token }} busy={t("confirming")} look="primary">
        {t("confirm")}
      </ActButton>
    </>
  );
}
