import "../../globals.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/_fonts/fonts";
import { Document } from "@/components/layout/document";
import { Frame } from "@/components/layout/frame";
import { siteMetadata } from "@/components/layout/page-metadata";
import { listCollections } from "@/lib/catalog/queries/collections";
import { findOpening } from "@/lib/content/queries/opening";
import { siteUrl } from "@/lib/platform/request";
import { LOCALES } from "@/store.config";

// Made on first request and kept; nothing is rendered at build time, which therefore needs no database.
export const generateStaticParams = () => [];

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Pick<Props, "params">): Promise<Metadata> =>
  siteMetadata((await params).locale, siteUrl());

export default async function StoreLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!LOCALES.includes(locale)) notFound();
  const [worlds, opening] = await Promise.all([listCollections(locale), findOpening()]);
  return (
    <Document locale={locale} fonts={fontClasses}>
      <Frame locale={locale} worlds={worlds} opening={opening}>
        {children}
      </Frame>
    </Document>
  );
}
