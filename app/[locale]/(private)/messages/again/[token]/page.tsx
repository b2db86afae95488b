import { ActButton } from "@/components/customers/act-button";
import { EndedLink } from "@/components/customers/ended-link";
import { titled } from "@/components/layout/titled";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { writeAgain } from "@/lib/messaging/actions";
import { findAskedMailbox } from "@/lib/messaging/queries/mailbox";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("messaging.choices.againTitle");

/** Programs that read mail open links too: only the button lifts what held our mail back. */
export default async function WriteAgainPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const email = await findAskedMailbox(token, await shopNow());
  const t = translator(locale, "messaging.choices");
  if (!email) return <EndedLink title={t("endedTitle")} lead={t("ended")} href={paths(locale).messages()} go={t("askAgain")} />;
  return (
    <>
      <PageHead title={t("againTitle")} lead={t("againLead", { email })} />
      <ActButton action={writeAgain} locale={locale} hidden={{ token }} busy={t("againGoing")} look="primary">
        {t("againGo")}
      </ActButton>
    </>
  );
}
