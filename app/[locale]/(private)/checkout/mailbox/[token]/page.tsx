import { ActButton } from "@/components/customers/act-button";
import { titled } from "@/components/layout/titled";
import { PageHead } from "@/components/ui/page-head";
import { confirmMailbox } from "@/lib/checkout/actions";
import { translator } from "@/lib/i18n/translator";

export const generateMetadata = titled("checkout.mailbox.open.title");

export default async function ConfirmMailboxPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const t = translator(locale, "checkout.mailbox.open");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <ActButton action={confirmMailbox} locale={locale} hidden={{ token }} busy={t("busy")} look="primary">
        {t("act")}
      </ActButton>
    </>
  );
}
