import { formatDay, formatDayAlone } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { Shelf } from "./model.ts";

/** "In stock", "2 in stock. Next delivery Wed 9 Dec.", "Sold out. Back Wed 9 Dec." */
export function shelfText(shelf: Shelf, locale: string): string {
  const t = translator(locale, "inventory.shelf");
  if (shelf.state === "in_stock") return t("in_stock");
  const day = shelf.nextOn === null ? null : formatDay(shelf.nextOn, locale);
  if (shelf.state === "low") return day ? t("lowNext", { left: shelf.left, day }) : t("low", { left: shelf.left });
  return day ? t("sold_outNext", { day }) : t("sold_out");
}

/** The same in two words, where there is no room; null when there is nothing to say. */
export function shortShelfText(shelf: Shelf, locale: string): string | null {
  const t = translator(locale, "inventory.short");
  if (shelf.state === "in_stock") return null;
  if (shelf.state === "low") return t("low", { left: shelf.left });
  return shelf.nextOn ? t("sold_outNext", { day: formatDayAlone(shelf.nextOn, locale) }) : t("sold_out");
}
