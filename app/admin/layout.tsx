import "../globals.css";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/_fonts/fonts";
import { Document } from "@/components/layout/document";
import { requestNonce } from "@/lib/platform/request";
import { findStaff } from "@/lib/platform/session";
import { store } from "@/store.config";

export const dynamic = "force-dynamic";

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [staff, nonce] = await Promise.all([findStaff(), requestNonce()]);
  return (
    <Document locale={staff?.locale ?? store.defaultLocale} fonts={fontClasses} nonce={nonce}>
      {children}
    </Document>
  );
}
