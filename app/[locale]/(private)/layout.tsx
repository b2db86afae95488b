import "../../globals.css";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/_fonts/fonts";
import { languageOf } from "@/lib/kernel/localized";
import { LOCALES } from "@/store.config";

// One person's pages: rendered for each request with its own nonce, never stored.
export const dynamic = "force-dynamic";

export default async function PrivateLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!LOCALES.includes(locale)) notFound();
  return (
    <html lang={languageOf(locale)} className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
