import type { Metadata } from "next";
import { pageMetadata } from "@/components/layout/page-metadata";
import { translator } from "@/lib/i18n/translator";
import { JournalPage } from "./_parts/journal-page";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.journal");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.journal() });
}

export default async function Journal({ params }: Props) {
  return <JournalPage page={1} locale={(await params).locale} />;
}
