import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/components/layout/page-metadata";
import { translator } from "@/lib/i18n/translator";
import { JournalPage } from "../../_parts/journal-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; page: string }> };

/** The first page has an address without a number, and only that one. */
const pageOf = (typed: string): number => (/^[1-9]\d{0,3}$/.test(typed) && typed !== "1" ? Number(typed) : notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const t = translator(locale, "content.journal");
  const number = pageOf(page);
  return pageMetadata(locale, {
    title: t("titleOfPage", { page: number }),
    description: t("description"),
    path: (to) => to.journal(number),
  });
}

export default async function OlderJournal({ params }: Props) {
  const { locale, page } = await params;
  return <JournalPage page={pageOf(page)} locale={locale} />;
}
