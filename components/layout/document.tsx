import type { ReactNode } from "react";
import { RawScript } from "@/components/ui/raw-script";
import { languageOf } from "@/lib/kernel/localized";
import { THEME_SCRIPT } from "./theme";

/** The sheet every page is printed on: language, typefaces, and the reader's colours before the first stroke. */
export function Document({
  locale,
  fonts,
  nonce,
  children,
}: {
  locale: string;
  fonts: string;
  nonce?: string | undefined;
  children: ReactNode;
}) {
  return (
    <html lang={languageOf(locale)} className={fonts} suppressHydrationWarning>
      <body>
        <RawScript code={THEME_SCRIPT} nonce={nonce} />
        {children}
      </body>
    </html>
  );
}
