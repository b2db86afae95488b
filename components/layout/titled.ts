import type { Metadata } from "next";
import { translator } from "@/lib/i18n/translator";

/** The browser's title of a page under a locale, by its message key: `export const generateMetadata = titled("cart.title")`. */
export const titled =
  (key: string) =>
  async ({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> => ({ title: translator((await params).locale)(key) });
