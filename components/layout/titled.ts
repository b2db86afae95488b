import type { Metadata } from "next";
import { translator } from "@/lib/i18n/translator";
import { privateMetadata } from "./page-metadata";

/** The title of a private page, by its message key: `export const generateMetadata = titled("cart.title")`. */
export const titled =
  (key: string) =>
  async ({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> =>
    privateMetadata(translator((await params).locale)(key));
