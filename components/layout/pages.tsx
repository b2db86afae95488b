import { Pagination } from "@/components/ui/pagination";
import { translator } from "@/lib/i18n/translator";

/** The pager under a list. */
export function Pages({
  locale,
  page,
  total,
  size,
  href,
}: {
  locale: string;
  page: number;
  total: number;
  size: number;
  href: (page: number) => string;
}) {
  const t = translator(locale, "common.pages");
  const pages = Math.max(1, Math.ceil(total / size));
  return (
    <Pagination
      page={page}
      pages={pages}
      href={href}
      labels={{ nav: t("nav"), back: t("back"), on: t("on"), here: t("here", { page, pages }) }}
    />
  );
}
