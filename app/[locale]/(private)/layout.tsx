import "../../globals.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/_fonts/fonts";
import { Document } from "@/components/layout/document";
import { FlashLine } from "@/components/layout/flash-line";
import { Frame } from "@/components/layout/frame";
import { siteMetadata } from "@/components/layout/page-metadata";
import { listCollections } from "@/lib/catalog/queries/collections";
import { findOpening } from "@/lib/content/queries/opening";
import { readFlash } from "@/lib/platform/flash";
import { requestNonce, siteUrl } from "@/lib/platform/request";
import { findCustomer } from "@/lib/platform/session";
import { LOCALES } from "@/store.config";

// One person's pages: rendered for each request with its own nonce, never stored.
export const dynamic = "force-dynamic";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Pick<Props, "params">): Promise<Metadata> => ({
  ...siteMetadata((await params).locale, siteUrl()),
  robots: { index: false, follow: false },
});

export default async function PrivateLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!LOCALES.includes(locale)) notFound();
  const [flash, nonce, opening, worlds, customer] = await Promise.all([
    readFlash(),
    requestNonce(),
    findOpening(),
    listCollections(locale),
    findCustomer(),
  ]);
  return (
    <Document locale={locale} fonts={fontClasses} nonce={nonce}>
      <Frame locale={locale} worlds={worlds} opening={opening} signedIn={customer !== null}>
        <FlashLine flash={flash} />
        {children}
      </Frame>
    </Document>
  );
}
