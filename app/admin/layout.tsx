import "../globals.css";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/_fonts/fonts";

export const dynamic = "force-dynamic";

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
