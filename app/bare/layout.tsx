import type { ReactNode } from "react";

export const dynamic = "force-static";

export const metadata = { title: "Bare", robots: { index: false } };

export default function BareLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
