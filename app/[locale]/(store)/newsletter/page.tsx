import type { Metadata } from "next";
import { pageMetadata } from "@/components/layout/page-metadata";
import { NewsletterForm } from "@/components/messaging/newsletter-form";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "messaging.newsletter");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.newsletter() });
}

export default async function NewsletterPage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale, "messaging.newsletter");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="border-ink border-t-[1.5px] pt-6">
        <NewsletterForm locale={locale} />
      </div>
    </>
  );
}
