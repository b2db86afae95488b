import { EndedLink } from "@/components/customers/ended-link";
import { titled } from "@/components/layout/titled";
import { ChoicesView } from "@/components/messaging/choices-view";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { pushPublicKey } from "@/lib/messaging/queries/browsers";
import { findMailbox, readChoices } from "@/lib/messaging/queries/mailbox";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("messaging.choices.title");

/** What a mailbox gets, behind the signed link of each mail to it. Opening it changes nothing. */
export default async function ChoicesPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const mailbox = await findMailbox(token);
  const t = translator(locale, "messaging.choices");
  if (!mailbox) return <EndedLink title={t("endedTitle")} lead={t("ended")} href={paths(locale).messages()} go={t("askAgain")} />;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { email: mailbox.email })} />
      <ChoicesView locale={locale} choices={await readChoices(mailbox.email)} cameBy={mailbox} token={token} publicKey={pushPublicKey()} />
    </>
  );
}
