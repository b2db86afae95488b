import { translator } from "@/lib/i18n/translator";

/** Where one is in a list of several pages, in words. */
export function pageLabels({ page, pages }: { page: number; pages: number }, locale: string) {
  const t = translator(locale, "common.pages");
  return { nav: t("nav"), back: t("back"), on: t("on"), here: t("here", { page, pages }) };
}
