import "../globals.css";
import "@/components/admin/admin.css";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/_fonts/fonts";
import { menuFor } from "@/components/admin/menu";
import { AdminShell } from "@/components/admin/shell";
import { Document } from "@/components/layout/document";
import { env } from "@/lib/platform/env";
import { readFlash } from "@/lib/platform/flash";
import { requestLocale, requestNonce } from "@/lib/platform/request";
import { findHalfSignedInStaff, findStaff } from "@/lib/platform/session";

export const dynamic = "force-dynamic";

/** Draws the frame for whoever is signed in; each page asks for its own permission. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [staff, nonce, flash] = await Promise.all([findStaff(), requestNonce(), readFlash()]);
  return (
    <Document
      locale={staff?.locale ?? (await findHalfSignedInStaff())?.locale ?? (await requestLocale())}
      fonts={fontClasses}
      nonce={nonce}
    >
      {staff ? (
        <AdminShell staff={staff} menu={menuFor(staff, { demo: env().DEMO })} flash={flash}>
          {children}
        </AdminShell>
      ) : (
        children
      )}
    </Document>
  );
}
