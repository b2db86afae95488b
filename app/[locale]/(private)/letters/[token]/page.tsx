import { EndedLink } from "@/components/customers/ended-link";
import { titled } from "@/components/layout/titled";
import { EndLettersForm, LettersForm } from "@/components/messaging/letters-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { findReader } from "@/lib/messaging/queries/readers";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("messaging.newsletter.settingsTitle");

/** A reader's letters, behind the signed link of each of them. Opening it changes nothing. */
export default async function LettersPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const reader = await findReader(token);
  const t = translator(locale, "messaging.newsletter");
  if (reader?.state !== "confirmed")
    return <EndedLink title={t("notReadingTitle")} lead={t("notReading")} href={paths(locale).newsletter()} go={t("askAgain")} />;
  return (
    <>
      <PageHead title={t("settingsTitle")} lead={t("settingsLead", { email: reader.email })} />
      <div className="grid gap-12 lg:grid-cols-[2fr_1fr]">
        <div className="border-ink border-t-[1.5px] pt-6">
          <LettersForm locale={locale} token={token} wishes={reader} />
        </div>
        <Section title={t("endTitle")}>
          <p>{t("endText")}</p>
          <EndLettersForm locale={locale} token={token} />
        </Section>
      </div>
    </>
  );
}
