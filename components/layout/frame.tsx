import type { ReactNode } from "react";
import type { OpeningNotice } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type World } from "./site-header";

export type FrameFacts = { readonly locale: string; readonly worlds: readonly World[]; readonly opening: OpeningNotice };

/** What stands around every page of the shop. */
export function Frame({ locale, worlds, opening, children }: FrameFacts & { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="skip">
        {translator(locale, "layout")("skip")}
      </a>
      <SiteHeader locale={locale} worlds={worlds} opening={opening} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 pb-18 outline-none md:px-6">
        {children}
      </main>
      <SiteFooter locale={locale} opening={opening} />
    </div>
  );
}
