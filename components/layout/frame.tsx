import type { ReactNode } from "react";
import { translator } from "@/lib/i18n/translator";
import { SiteFooter } from "./site-footer";
import { type FrameFacts, SiteHeader } from "./site-header";

/** What stands around every page of the shop. */
export function Frame({ locale, worlds, opening, signedIn, children }: FrameFacts & { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="skip">
        {translator(locale, "layout")("skip")}
      </a>
      <SiteHeader locale={locale} worlds={worlds} opening={opening} signedIn={signedIn} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 pb-18 outline-none md:px-6">
        {children}
      </main>
      <SiteFooter locale={locale} opening={opening} />
    </div>
  );
}
