import type { Metadata } from "next";
import { privateMetadata } from "@/components/layout/page-metadata";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { CONFIRM_DAYS } from "@/lib/messaging/model";
import { paths } from "@/lib/platform/paths";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  privateMetadata(translator((await params).locale, "messaging.newsletter")("sentTitle"));

/** The same for every address, known or not. */
export default async function NewsletterSentPage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale, "messaging.newsletter");
  return (
    <>
      <PageHead title={t("sentTitle")} lead={t("sentLead", { days: CONFIRM_DAYS })} />
      <p className="max-w-text pb-6">{t("sentHint")}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={paths(locale).journal()} look="primary">
          {t("toJournal")}
        </LinkButton>
        <LinkButton href={paths(locale).newsletter()}>{t("again")}</LinkButton>
      </div>
    </>
  );
}
