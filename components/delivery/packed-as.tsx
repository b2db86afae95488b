import { Facts } from "@/components/ui/facts";
import { Icon } from "@/components/ui/icon";
import type { PackedAs as Packed } from "@/lib/delivery/rules/packing";
import { translator } from "@/lib/i18n/translator";
import { noteWords } from "./note-words";

/** How some work was packed, and which of its notes were ticked. */
export function PackedAs({ packed, locale }: { packed: Packed; locale: string }) {
  const t = translator(locale, "delivery.staff.packedAs");
  const way = translator(locale, "catalog.packing");
  const facts = [
    { term: t("box"), detail: way(`box.${packed.box}`) },
    { term: t("padding"), detail: way(`padding.${packed.padding}`) },
    ...(packed.reason ? [{ term: t("reason"), detail: packed.reason }] : []),
  ];
  return (
    <>
      <Facts facts={facts} />
      {packed.notes.length > 0 && (
        <ul className="flex flex-col gap-1">
          {packed.notes.map(({ lineId, note, ticked }) => (
            <li key={`${lineId}.${note.key}`} className="flex items-start gap-2">
              <Icon name={ticked ? "check" : "alert"} className={ticked ? "mt-1" : "mt-1 text-warn"} />
              <span>{ticked ? noteWords(note, locale) : t("without", { note: noteWords(note, locale) })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
