import { titled } from "@/components/layout/titled";
import { AskChoicesForm } from "@/components/messaging/ask-choices-form";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";

export const generateMetadata = titled("messaging.choices.askTitle");

/** For who has none of our mails at hand: the link to their choices, sent to their mailbox. */
export default async function AskChoicesPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const t = translator(locale, "messaging.choices");
  return (
    <>
      <PageHead title={t("askTitle")} lead={t("askLead")} />
      <div className="border-ink border-t-[1.5px] pt-6">
        <AskChoicesForm locale={locale} />
      </div>
    </>
  );
}
