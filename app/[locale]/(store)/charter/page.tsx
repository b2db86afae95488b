import type { Metadata } from "next";
import { Charter } from "@/components/content/charter";
import { pageMetadata } from "@/components/layout/page-metadata";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { findCommitmentWords } from "../_parts/commitment-words";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.charter");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.charter() });
}

export default async function CharterPage({ params }: Props) {
  const { locale } = await params;
  const { words } = await findCommitmentWords(locale);
  const t = translator(locale, "content.charter");
  const to = paths(locale);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", words)} aside={<LinkButton href={to.servicePrices()}>{t("all")}</LinkButton>} />
      <Charter locale={locale} words={words} />
      <div className="flex flex-col gap-12 pt-12">
        <Section title={t("record")} spread>
          <p className="max-w-text">{t("recordText")}</p>
          <div>
            <LinkButton href={to.serviceRecord()}>{translator(locale, "layout")("serviceRecord")}</LinkButton>
          </div>
        </Section>
        <Section title={t("not")} spread>
          <p className="max-w-text">{t("notText")}</p>
        </Section>
      </div>
    </>
  );
}
