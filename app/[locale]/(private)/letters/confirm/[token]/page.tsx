import { ActButton } from "@/components/customers/act-button";
import { EndedLink } from "@/components/customers/ended-link";
import { titled } from "@/components/layout/titled";
import { PageHead } from "@/components/ui/page-head";
import { unbroken } from "@/components/ui/unbroken";
import { translator } from "@/lib/i18n/translator";
import { confirmLetters } from "@/lib/messaging/actions";
import { CONFIRM_DAYS } from "@/lib/messaging/model";
import { findAsked } from "@/lib/messaging/queries/readers";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("messaging.newsletter.confirmTitle");

/** Programs that read mail open links too: only the button confirms. */
export default async function ConfirmLettersPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const asked = await findAsked(token);
  const t = translator(locale, "messaging.newsletter");
  if (!asked)
    return (
      <EndedLink
        title={t("endedLinkTitle")}
        lead={t("endedLink", { days: CONFIRM_DAYS })}
        href={paths(locale).newsletter()}
        go={t("askAgain")}
      />
    );
  return (
    <>
      <PageHead title={t("confirmTitle")} lead={t("confirmLead", { email: asked.email })} />
      <p className="max-w-text pb-6">{unbroken(t("consent"))}</p>
      <ActButton action={confirmLetters} locale={locale} hidden={{ token }} busy={t("confirming")} look="primary">
        {t("confirm")}
      </ActButton>
    </>
  );
}
