import type { PackingNote } from "@/lib/delivery/rules/packing";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";

/** What is to be done, as whoever packs reads it. */
export function noteWords(note: PackingNote, locale: string): string {
  const t = translator(locale, "delivery.packing");
  if (note.key === "fragile") return t("fragile");
  return note.key === "lithium" ? t("lithium", { mark: note.mark }) : t("extra", { what: pick(note.what, locale) });
}
